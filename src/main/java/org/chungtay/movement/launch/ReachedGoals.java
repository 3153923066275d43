package org.chungtay.movement.launch;

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
import org.chungtay.outcome.Outcomes.Joint;
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
    var city = Scope.city(movement.first(), movement.last());
    var figures =
        outcomes.together(
            goals.stream().map(goal -> new Joint(goal.indicator(), city, goal.areas())).toList(),
            boundaries(movement));
    var reached = new ArrayList<Reached>();
    for (int at = 0; at < goals.size(); at++) {
      reached.add(new Reached(goals.get(at), figures.get(at).total(), goals.get(at).areas()));
    }
    reached.sort(Comparator.comparingInt(one -> position(one.goal())));
    return List.copyOf(reached);
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
