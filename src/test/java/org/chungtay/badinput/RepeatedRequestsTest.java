package org.chungtay.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chungtay.routes.Prepared;
import org.chungtay.routes.Prepared.Made;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Sender;
import org.chungtay.routes.Tables;
import org.chungtay.routes.Took;
import org.chungtay.routes.Valid;
import org.chungtay.routes.ValidRequests;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// The same request twice, and requests that come too early, too late or in the wrong order.
@SeparateProductTest
class RepeatedRequestsTest {
  @Autowired Routes routes;
  @Autowired ValidRequests requests;
  @Autowired Sender sender;
  @Autowired Tables tables;
  @Autowired Took took;
  @Autowired Visitors visitors;
  @Autowired Prepared prepared;

  @TestFactory
  Stream<DynamicTest> sentTwiceItHappensOnce() {
    return changing()
        .map(route -> took.test(RepeatedRequestsTest.class, route, () -> twice(route)));
  }

  @TestFactory
  Stream<DynamicTest> inTheWrongOrderItIsRefusedAndChangesNothing() {
    return changing()
        .filter(route ->
            route.template().matches("(/activities/|/api/v1/reports/|/api/v1/activities/).*"))
        .map(route -> took.test(RepeatedRequestsTest.class, route, () -> outOfTurn(route)));
  }

  private Stream<Route> changing() {
    return routes.all().stream().filter(route -> !route.reads()).filter(requests::has);
  }

  private void twice(Route route) {
    var valid = requests.of(route);
    try {
      var who = who(valid);
      var first = sender.send(who, route, valid);
      if (!valid.isPossible()) {
        assertThat(first.status()).isBetween(400, 499);
        return;
      }
      assertThat(first.accepted()).as(route + " " + first.status() + " " + first.text()).isTrue();
      var once = tables.print();
      var again = sender.send(who, route, valid);
      assertThat(again.status()).as(route + " again").isLessThan(500);
      if (valid.isRepeatable()) {
        assertThat(Tables.changed(once, tables.print()))
            .as(route + ": changed by the second")
            .isEmpty();
      }
    } finally {
      valid.tidy();
    }
  }

  private void outOfTurn(Route route) {
    var faults = new ArrayList<String>();
    var states = states();
    var valid = requests.of(route);
    var who = who(valid);
    var number = 0;
    for (var state : states.entrySet()) {
      var made = state.getValue().get();
      var address = route.address(List.of(made.id().toString()));
      var language = Refusal.LANGUAGES.get(number++ % 3);
      var before = tables.print();
      var answer = sender.send(who, route, address + "?lang=" + language, valid.parts());
      if (answer.accepted()) {
        continue;
      }
      var said = state.getKey() + ": ";
      Refusal.faults(route, language, answer).forEach(fault -> faults.add(said + fault));
      Tables.changed(before, tables.print())
          .forEach(table -> faults.add(said + "changed " + table));
    }
    assertThat(faults).as(route.toString()).isEmpty();
  }

  private Map<String, Supplier<Made>> states() {
    var states = new LinkedHashMap<String, Supplier<Made>>();
    states.put("a draft", prepared::draft);
    states.put("an open one", prepared::open);
    states.put("a running one", prepared::running);
    states.put("a reported one", prepared::reported);
    states.put("a confirmed one", prepared::confirmed);
    states.put("a cancelled one", prepared::cancelled);
    return states;
  }

  private Visitor who(Valid valid) {
    return valid
        .held()
        .map(held -> visitors.as(held.role(), held.scope()))
        .orElseGet(() -> valid.sender().orElseThrow());
  }
}
