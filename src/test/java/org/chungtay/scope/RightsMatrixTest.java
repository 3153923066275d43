package org.chungtay.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Sender;
import org.chungtay.routes.Sender.Answer;
import org.chungtay.routes.Tables;
import org.chungtay.routes.Took;
import org.chungtay.routes.Valid;
import org.chungtay.routes.ValidRequests;
import org.chungtay.scope.Holders.Given;
import org.chungtay.scope.Holders.Holder;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.SignedIn;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Role × unit × date × route. What is expected of each cell is worked out from the permission that
/// the route declares and from what the person was given, not written down for each route: whoever
/// holds it here today is answered, everybody else is sent away and changes nothing in any table.
@SeparateProductTest
class RightsMatrixTest {
  @Autowired Routes routes;
  @Autowired ValidRequests requests;
  @Autowired Sender sender;
  @Autowired Tables tables;
  @Autowired Took took;
  @Autowired Holders holders;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private final Map<UUID, List<Holder>> around = new HashMap<>();
  private Map<String, Set<String>> roles = Map.of();
  private Set<String> lendable = Set.of();

  @Test
  void everyRouteSaysWhoMayCallItAndHasARequestToTry() {
    assertThat(routes.all()).allSatisfy(route -> assertThat(route.policy()).isPresent());
    assertThat(guarded().filter(one -> !requests.has(one)))
        .extracting(ValidRequests::missing)
        .isEmpty();
    assertThat(requests.stale(routes.all())).as("valid requests for no route").isEmpty();
    assertThat(guarded()).hasSizeGreaterThan(65);
    assertThat(routes.all().stream().filter(one -> one.policy().equals(of(Open.class))))
        .as("whatever is open to everybody, without an account")
        .hasSizeLessThan(167);
  }

  @TestFactory
  Stream<DynamicTest> whoHoldsTheRightHereTodayIsAnsweredAndNobodyElse() {
    return guarded()
        .filter(requests::has)
        .map(route -> took.test(RightsMatrixTest.class, route, () -> tryAll(route)));
  }

  /// Whose things they are is asked of each by the tests of its room.
  @TestFactory
  Stream<DynamicTest> whatNeedsAnAccountSendsNobodyToSignIn() {
    return routes.all().stream()
        .filter(route -> route.policy().equals(of(SignedIn.class)))
        .map(route -> took.test(RightsMatrixTest.class, route, () -> sendsToSignIn(route)));
  }

  private static Optional<Class<? extends Annotation>> of(Class<? extends Annotation> kind) {
    return Optional.of(kind);
  }

  private Stream<Route> guarded() {
    return routes.all().stream().filter(route -> route.policy().equals(of(Needs.class)));
  }

  private void sendsToSignIn(Route route) {
    var variables = Stream.generate(() -> Ids.next().toString()).limit(5).toList();
    var answer = sender.send(visitors.anonymous(), route, route.address(variables), List.of());
    if (answer.status() == 404) { // the page of its form is shown again, of a thing that is there
      answer = sender.send(visitors.anonymous(), route, requests.of(route));
    }
    assertThat(answer.sentAway()).as(route + ": " + answer.status()).isTrue();
    assertThat(answer.status()).as(route.toString()).isNotEqualTo(404);
  }

  private void tryAll(Route route) {
    var valid = requests.of(route);
    var held = valid.held().orElseGet(() -> fail("say who may: Valid.as(role, unit)"));
    var people = people(route, held.scope());
    var faults = new ArrayList<String>();
    var before = tables.print();
    people.stream()
        .filter(one -> !mayHere(one, route, held.scope()))
        .forEach(stranger -> {
          var answer = sender.send(stranger.visitor(), route, valid);
          if (!sentAway(stranger, route, valid, answer)) {
            faults.add(stranger + " was let in: " + answer.status() + " " + answer.location());
          }
        });
    Tables.changed(before, tables.print())
        .forEach(table -> faults.add("strangers changed " + table));
    valid.tidy();
    people.stream()
        .filter(one -> mayHere(one, route, held.scope()))
        .forEach(one -> faults.addAll(answered(one, route)));
    assertThat(faults).as(route.toString()).isEmpty();
  }

  /// Each with a request of their own, because most can be sent once.
  private List<String> answered(Holder holder, Route route) {
    var valid = requests.of(route);
    try {
      var answer = sender.send(holder.visitor(), route, valid);
      return answer.accepted() || !valid.isPossible()
          ? List.of()
          : List.of(holder + " was refused: " + answer.status() + " " + answer.location());
    } finally {
      valid.tidy();
    }
  }

  /// Where a right held anywhere opens a page, it shows and takes only what lies within it: nothing
  /// of this place is told, and that nothing here was changed is looked at afterwards.
  private boolean sentAway(Holder stranger, Route route, Valid valid, Answer answer) {
    if (valid.isAnywhere() && mayAnywhere(stranger, route)) {
      return (answer.accepted() || answer.status() == 422)
          && (valid.marker().isEmpty() || !answer.text().contains(valid.marker()));
    }
    return answer.sentAway();
  }

  private boolean mayHere(Holder holder, Route route, UUID scope) {
    var above = holders.above(scope);
    return holder.given().stream()
        .anyMatch(given -> above.contains(given.scope()) && gives(given, route));
  }

  private boolean mayAnywhere(Holder holder, Route route) {
    return holder.given().stream().anyMatch(given -> gives(given, route));
  }

  /// The rule itself: the role holds the permission, today is one of its days, and what is done in
  /// another's place may be handed on.
  private boolean gives(Given given, Route route) {
    var permission = route.needs().orElseThrow();
    return roles.getOrDefault(given.role(), Set.of()).contains(permission)
        && !clock.today().isBefore(given.from())
        && !clock.today().isAfter(given.until())
        && (!given.lent() || (lendable.contains(permission) && !route.inOwnRight()));
  }

  /// The same people for many routes, except where calls are counted for each of them.
  private List<Holder> people(Route route, UUID scope) {
    roles = holders.roles();
    lendable = holders.lendable();
    return route.limited() ? holders.around(scope) : around.computeIfAbsent(scope, holders::around);
  }
}
