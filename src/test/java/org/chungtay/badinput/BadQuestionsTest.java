package org.chungtay.badinput;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.routes.Part;
import org.chungtay.routes.Prepared;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Sender;
import org.chungtay.routes.Tables;
import org.chungtay.routes.Took;
import org.chungtay.routes.ValidRequests;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Every address with names that nothing has, and every question of every page × what it should not
/// be asked: an answer or a refusal in the reader's language, never a failure, and nothing changed.
@SeparateProductTest
class BadQuestionsTest {
  private static final String ID = "00000000-0000-7000-8000-000000000000";

  @Autowired Routes routes;
  @Autowired ValidRequests requests;
  @Autowired Sender sender;
  @Autowired Tables tables;
  @Autowired Took took;
  @Autowired Prepared prepared;
  @Autowired Visitors visitors;

  private int sent;

  @TestFactory
  Stream<DynamicTest> whatNothingIsCalledIsNotFound() {
    return routes.all().stream()
        .filter(route -> route.template().contains("{"))
        .map(route -> took.test(BadQuestionsTest.class, route, () -> names(route)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsAskedWronglyBreaksNothing() {
    return routes.all().stream()
        .filter(Route::reads)
        .map(route -> took.test(BadQuestionsTest.class, route, () -> questions(route)));
  }

  /// What a share leaves out for one route, another is asked.
  @Test
  void everyValueIsAskedOfManyRoutes() {
    assertThat(BadValue.ALL)
        .allSatisfy(bad ->
            assertThat(routes.all().stream().filter(bad::isAsked).count())
                .as(bad.name())
                .isGreaterThan(routes.all().size() / 4));
  }

  private void names(Route route) {
    var faults = new ArrayList<String>();
    var person = route.needs().isPresent() ? administrator() : visitors.signedIn();
    var before = tables.print();
    for (var bad : BadValue.ALL) {
      if (!bad.isAsked(route) || !isAddress(bad)) {
        continue;
      }
      // Others of these tests make things with the id that is nobody's.
      var name = bad.name().equals("nobody's id") ? Ids.next().toString() : escaped(bad);
      var address = route.address(Collections.nCopies(9, name));
      faults.addAll(asked(person, route, address, "?", bad.name()));
    }
    Tables.changed(before, tables.print()).forEach(table -> faults.add("changed " + table));
    assertThat(faults).as(route.toString()).isEmpty();
  }

  /// What is no address at all is refused by the server before any page could speak.
  private static boolean isAddress(BadValue bad) {
    var text = bad.text().orElse("\0");
    return !text.isBlank()
        && text.indexOf('\0') < 0
        && text.indexOf('/') < 0
        && text.length() < 6_000;
  }

  private void questions(Route route) {
    var faults = new ArrayList<String>();
    var person = person(route);
    var address =
        requests.has(route)
            ? Sender.address(route, requests.of(route))
            : route.address(Collections.nCopies(9, ID));
    var before = tables.print();
    var alone = status(new Asked(person, route, address, 0), "");
    var asked = new Asked(person, route, address, alone);
    var parameters = route.parameters().stream().filter(one -> !one.equals("lang")).toList();
    for (var bad : BadValue.ALL) {
      var value = escaped(bad);
      if (bad.isAsked(route) && value.length() < 6_000) {
        faults.addAll(asked(asked, parameters, bad.name(), one -> one + "=" + value));
      }
    }
    faults.addAll(asked(asked, parameters, "twice", one -> one + "=1&" + one + "=2"));
    Tables.changed(before, tables.print()).forEach(table -> faults.add("changed " + table));
    assertThat(faults).as(route.toString()).isEmpty();
  }

  /// All at once. If that is refused and the address alone is not, halves are tried, down to each
  /// question that is refused, so that none hides behind another.
  private List<String> asked(
      Asked asked, List<String> parameters, String what, UnaryOperator<String> question) {
    var all = parameters.stream().map(question).collect(joining("&", "?", ""));
    if (parameters.size() == 1) {
      return asked(asked.person, asked.route, asked.address + all, "&", parameters + ": " + what);
    }
    var status = status(asked, all);
    if (status < 400) {
      return List.of();
    }
    if (status == 404 || status == asked.alone) {
      return asked(asked.person, asked.route, asked.address + all, "&", what);
    }
    int half = parameters.size() / 2;
    return Stream.of(parameters.subList(0, half), parameters.subList(half, parameters.size()))
        .flatMap(some -> asked(asked, some, what, question).stream())
        .toList();
  }

  /// @param alone the status without any question
  private record Asked(Visitor person, Route route, String address, int alone) {}

  private int status(Asked asked, String questions) {
    var who = asker(asked.person, asked.route);
    return sender.send(who, asked.route, asked.address + questions, List.of()).status();
  }

  private Visitor asker(Visitor person, Route route) {
    return route.limited() ? visitors.anonymous() : person;
  }

  private List<String> asked(
      Visitor person, Route route, String address, String then, String what) {
    var language = Refusal.LANGUAGES.get(sent++ % 3);
    var who = asker(person, route);
    var answer = sender.send(who, route, address + then + "lang=" + language, List.of());
    return answer.status() < 400
        ? List.of()
        : Refusal.faults(route, language, answer).stream().map((what + " ")::concat).toList();
  }

  private Visitor person(Route route) {
    return requests.has(route) && route.needs().isPresent()
        ? visitors.as(requests.of(route).held().orElseThrow().role(), prepared.ward())
        : visitors.signedIn();
  }

  private Visitor administrator() {
    return visitors.as("administrator", Access.INSTALLATION);
  }

  private static String escaped(BadValue bad) {
    var form = Part.urlencoded(List.of(new Part("x", bad.bytes(), "", "")));
    return new String(form, StandardCharsets.US_ASCII).substring(2);
  }
}
