package org.chungtay.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// Movements: written by one, accepted by the partners, launched by another, ended with what came
/// of them. Writing needs `movements.lead` for the leading unit.
public interface Movements {

  Optional<Movement> find(MovementId movement);

  Map<MovementId, Movement> all(Collection<MovementId> movements);

  /// Launched and ended ones, those that run first, by pages.
  Found search(Search search);

  /// Those that have begun or will begin and are not over, that work can be put under.
  List<Movement> running(LocalDate day);

  List<Movement.Goal> goals(MovementId movement);

  /// By their due day.
  List<Movement.Task> tasks(MovementId movement);

  /// Stores a draft; repeating it changes nothing. Partners are units whose organisations answer.
  void write(Actor actor, Draft draft);

  /// Rewrites a draft; other partners or another period ask all partners again. Refuses
  /// `stale-version` and `movement-closed`; the same words again change nothing.
  void change(Actor actor, Draft draft, int version);

  /// Adds a goal to a draft. Refuses `no-targets-on-people`, and a ratio in single communes
  /// (`not-a-choice` at `goal-areas`).
  void aim(Actor actor, MovementId movement, Movement.Goal goal);

  void drop(Actor actor, MovementId movement, UUID goal);

  /// Adds a task to what has not ended; lead and partners are units of the movement.
  void plan(Actor actor, MovementId movement, Movement.Task task);

  /// How a task stands, with what came of it: said by the movement's lead or by the task's.
  void tell(Actor actor, MovementId movement, UUID task, Movement.TaskState state, String note);

  /// A partner's answer, given with `movements.lead` in the partner's unit. Refuses
  /// `movement-terms-changed` and `movement-closed`.
  ///
  /// @param reason why not; empty of a yes
  void answer(
      Actor actor, MovementId movement, UnitId partner, int terms, boolean accepted, String reason);

  /// Makes it public: by somebody else than wrote or changed it, with `movements.lead` for the
  /// lead's or a partner's unit. Refuses `own-movement`, `partners-silent`, `stale-version`.
  void launch(Actor actor, MovementId movement, int version);

  void end(Actor actor, MovementId movement, String cameOfIt);

  record Draft(
      MovementId id,
      String name,
      String why,
      LocalDate first,
      LocalDate last,
      List<Movement.Partner> partners,
      List<String> sdg) {}

  /// @param words looked for in names
  /// @param sdg number of a goal or one of its targets; all when empty
  /// @param page from 0
  record Search(
      String words, Optional<OrganizationId> organization, String sdg, int page, int size) {}

  record Found(List<Movement> movements, int page, int pages, int count) {}

  /// A goal beside what is evidenced.
  ///
  /// @param evidenced in its communes and the movement's period, of all organisations together
  record Reached(Movement.Goal goal, BigDecimal evidenced, List<AreaId> areas) {}

  /// Goals with their evidence, in the indicators' order.
  List<Reached> reached(Movement movement);
}
