package org.chungtay.movement.launch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movement.State;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementClosed;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.NoTargetsOnPeople;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Component;

/// Goals and tasks of a movement that is held.
@Component
class MovementPlan {
  private final GoalRows rows;
  private final Outcomes outcomes;
  private final Access access;
  private final Audit audit;

  MovementPlan(GoalRows rows, Outcomes outcomes, Access access, Audit audit) {
    this.rows = rows;
    this.outcomes = outcomes;
    this.access = access;
    this.audit = audit;
  }

  List<Goal> goals(MovementId movement) {
    return rows.goals(movement);
  }

  List<Task> tasks(MovementId movement) {
    return rows.tasks(movement);
  }

  /// False when nothing changed.
  boolean aim(Movement held, Goal goal) {
    var indicator =
        outcomes
            .indicator(goal.indicator())
            .orElseThrow(() -> new InvalidInput("goal-indicator", "not-a-choice"));
    if (!indicator.targetable()) {
      throw new NoTargetsOnPeople();
    }
    requireOneNumber(indicator, goal);
    if (rows.store(held.id(), goal)) {
      return true;
    }
    if (rows.goals(held.id()).stream().noneMatch(one -> one.id().equals(goal.id()))) {
      throw new InvalidInput("goal-indicator", "goal-there-already");
    }
    return false;
  }

  /// `ratiosAreNeverAdded`: several communes have no ratio together that could be read from theirs.
  private static void requireOneNumber(Indicator indicator, Goal goal) {
    if (indicator.isRatio() && !goal.areas().isEmpty()) {
      throw new InvalidInput("goal-areas", "ratio-of-the-city-only");
    }
  }

  boolean drop(Movement held, UUID goal) {
    return rows.remove(held.id(), goal);
  }

  void task(Actor actor, Movement held, Task task) {
    requireNotEnded(held);
    var units = held.partners().stream().map(Partner::unit).toList();
    if (!units.contains(task.lead())) {
      throw new InvalidInput("task-lead", "not-a-choice");
    }
    if (!units.containsAll(task.partners()) || task.partners().contains(task.lead())) {
      throw new InvalidInput("task-partners", "not-a-choice");
    }
    if (rows.store(held.id(), task, actor.person())) {
      told(actor, "movement.task-planned", held, task.what());
    }
  }

  void tell(Actor actor, Movement held, UUID id, TaskState state, String note) {
    var task =
        rows.tasks(held.id()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("task"));
    if (!access.allows(actor, MovementPermissions.LEAD, held.lead().unit().value())
        && !access.allows(actor, MovementPermissions.LEAD, task.lead().value())) {
      throw new Forbidden();
    }
    if (task.state() == state && task.note().equals(note)) {
      return;
    }
    requireNotEnded(held);
    if (!state.open() && note.isEmpty()) {
      throw new InvalidInput("note", "needed");
    }
    rows.tell(id, state, note, actor.person());
    told(actor, "movement.task-told", held, task.what());
  }

  private static void requireNotEnded(Movement held) {
    if (held.state() == State.ENDED) {
      throw new MovementClosed();
    }
  }

  private void told(Actor actor, String deed, Movement held, String what) {
    audit.did(actor, deed, held.id().value(), Map.of("name", held.name(), "what", what));
  }
}
