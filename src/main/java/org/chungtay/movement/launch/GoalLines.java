package org.chungtay.movement.launch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movements.Reached;
import org.chungtay.movement.choice.Called;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// Puts goals into the reader's words.
@Component
class GoalLines {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Outcomes outcomes;

  GoalLines(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  List<GoalLine> of(Page page, Movement movement, List<Reached> reached, Called called) {
    return reached.stream()
        .flatMap(one ->
            outcomes.indicator(one.goal().indicator()).stream()
                .map(indicator -> line(page, movement, one, indicator, called)))
        .toList();
  }

  private static GoalLine line(
      Page page, Movement movement, Reached one, Indicator indicator, Called called) {
    var goal = one.goal();
    var part = one.evidenced().divide(goal.quantity(), MathContext.DECIMAL64);
    return new GoalLine(
        goal.id(),
        indicator.name(page.language().tag()),
        called.areas(page, goal.areas()),
        written(page, indicator, goal.quantity()),
        written(page, indicator, one.evidenced()),
        address(movement, goal, called),
        page.number(part.multiply(HUNDRED), 1) + " %",
        part.min(BigDecimal.ONE).doubleValue(),
        goal.quantity());
  }

  private static String written(Page page, Indicator indicator, BigDecimal amount) {
    return page.number(amount, indicator.decimals()) + " " + indicator.unit(page.language().tag());
  }

  /// A goal of several communes opens the city's figure of the period, in which each is a row.
  private static String address(Movement movement, Movement.Goal goal, Called called) {
    var period =
        "/indicators/" + goal.indicator() + "?from=" + movement.first() + "&to=" + movement.last();
    return goal.areas().size() == 1
        ? period + "&ward=" + called.key(goal.areas().getFirst())
        : period;
  }
}
