package org.chungtay.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.routes.Prepared;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Sender;
import org.chungtay.routes.Sender.Answer;
import org.chungtay.routes.Tables;
import org.chungtay.routes.Valid;
import org.chungtay.routes.Valid.Held;
import org.chungtay.routes.ValidRequests;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Role × unit × date × route: a request that the right person may send is refused to everybody
/// else, and changes nothing in any table.
@SeparateProductTest
class ForeignScopeTest {
  @Autowired Routes routes;
  @Autowired ValidRequests requests;
  @Autowired Sender sender;
  @Autowired Tables tables;
  @Autowired Prepared prepared;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  @Test
  void everyRouteThatNeedsARightHasARequestToTry() {
    assertThat(routes.all().stream().filter(this::isGuarded).filter(one -> !requests.has(one)))
        .extracting(ValidRequests::missing)
        .isEmpty();
    assertThat(requests.stale(routes.all())).as("valid requests for no route").isEmpty();
    assertThat(guarded()).hasSizeGreaterThan(60);
  }

  @TestFactory
  Stream<DynamicTest> whoHoldsNoRightHereIsSentAwayAndChangesNothing() {
    return guarded().map(route -> DynamicTest.dynamicTest(route.toString(), () -> tryAll(route)));
  }

  private Stream<Route> guarded() {
    return routes.all().stream().filter(this::isGuarded).filter(requests::has);
  }

  private boolean isGuarded(Route route) {
    return route.needs().isPresent();
  }

  private void tryAll(Route route) {
    var valid = requests.of(route);
    var held = valid.held().orElseGet(() -> fail("say who may: Valid.as(role, unit)"));
    var strangers = strangers(held);
    var rightful = visitors.as(held.role(), held.scope());
    var before = tables.print();
    strangers.forEach((who, stranger) -> {
      var answer = sender.send(stranger, route, valid);
      var said = route + ": " + who + " was answered " + answer.status() + " " + answer.location();
      assertThat(sentAway(who, valid, answer)).as(said).isTrue();
    });
    assertThat(Tables.changed(before, tables.print()))
        .as(route + ": changed by strangers")
        .isEmpty();
    var answer = sender.send(rightful, route, valid);
    assertThat(answer.status()).as(route + ": whoever may: " + answer.text()).isLessThan(400);
    assertThat(answer.location()).doesNotStartWith("/sign-in");
  }

  /// Where a right held anywhere opens a page, it shows and takes only what lies within it.
  private static boolean sentAway(String who, Valid valid, Answer answer) {
    if (valid.isAnywhere() && who.startsWith("the same role ")) {
      return (answer.status() == 200 || answer.status() == 422)
          && (valid.marker().isEmpty() || !answer.text().contains(valid.marker()));
    }
    return answer.sentAway();
  }

  private Map<String, Visitor> strangers(Held held) {
    var today = clock.today();
    var strangers = new LinkedHashMap<String, Visitor>();
    var number = 0;
    for (var elsewhere : foreign(held)) {
      strangers.put("the same role elsewhere " + ++number, visitors.as(held.role(), elsewhere));
    }
    var former = visitors.signedIn();
    visitors.grant(
        former.actor().person(),
        held.role(),
        held.scope(),
        today.minusDays(30),
        today.minusDays(1));
    strangers.put("one whose term ended yesterday", former);
    var next = visitors.signedIn();
    visitors.grant(
        next.actor().person(), held.role(), held.scope(), today.plusDays(1), today.plusDays(30));
    strangers.put("one whose term begins tomorrow", next);
    strangers.put("somebody without any role", visitors.signedIn());
    strangers.put("nobody", visitors.anonymous());
    return strangers;
  }

  /// Another ward of the organisation, another organisation of the ward.
  private List<UUID> foreign(Held held) {
    return prepared.foreign().stream().filter(unit -> !unit.equals(held.scope())).toList();
  }
}
