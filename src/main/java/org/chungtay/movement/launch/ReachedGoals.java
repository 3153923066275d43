package org.chungtay.movement.launch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movements.Reached;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Question;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// What is evidenced beside each goal of a movement: in its communes and its period, read under the
/// boundaries of the day, by one question for all.
@Component
class ReachedGoals {
  private final GoalRows rows;
  private final Outcomes outcomes;
  private final CityClock clock;

  ReachedGoals(GoalRows rows, Outcomes outcomes, CityClock clock) {
    this.rows = rows;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  List<Reached> of(Movement movement) {
    var goals = rows.goals(movement.id());
    var asked = goals.stream().flatMap(goal -> questions(movement, goal).stream()).toList();
    var figures = outcomes.answers(asked, boundaries(movement));
    var reached = new ArrayList<Reached>();
    int at = 0;
    for (var goal : goals) {
      int parts = Math.max(1, goal.areas().size());
      var sum =
          figures.subList(at, at + parts).stream()
              .map(Outcomes.Figure::total)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      reached.add(new Reached(goal, sum, goal.areas()));
      at += parts;
    }
    reached.sort(Comparator.comparingInt(one -> position(one.goal())));
    return List.copyOf(reached);
  }

  private static List<Question> questions(Movement movement, Goal goal) {
    var city = Scope.city(movement.first(), movement.last());
    return goal.areas().isEmpty()
        ? List.of(new Question(goal.indicator(), city))
        : goal.areas().stream().map(area -> new Question(goal.indicator(), city.in(area))).toList();
  }

  /// Goals follow their communes as long as the movement runs.
  private LocalDate boundaries(Movement movement) {
    return movement.ended().orElse(clock.today());
  }

  private int position(Goal goal) {
    Optional<Indicator> indicator = outcomes.indicator(goal.indicator());
    return indicator.map(Indicator::position).orElse(Integer.MAX_VALUE);
  }
}
