package org.chungtay.movement.launch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movement.State;
import org.chungtay.movement.MovementClosed;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.Movements;
import org.chungtay.movement.OwnMovement;
import org.chungtay.movement.PartnersSilent;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.Source;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Movements: written by one, accepted by partners, launched by another.
@Service
@Transactional
class KeptMovements implements Movements {
  private final MovementRows rows;
  private final MovementQuery query;
  private final MovementDrafts drafts;
  private final MovementPlan plan;
  private final PartnerAnswers answers;
  private final ReachedGoals reached;
  private final Access access;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  KeptMovements(
      MovementRows rows,
      MovementQuery query,
      MovementDrafts drafts,
      MovementPlan plan,
      PartnerAnswers answers,
      ReachedGoals reached,
      Access access,
      Audit audit,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.query = query;
    this.drafts = drafts;
    this.plan = plan;
    this.answers = answers;
    this.reached = reached;
    this.access = access;
    this.audit = audit;
    this.events = events;
  }

  // --- reading ---

  @Override
  @Transactional(readOnly = true)
  public Optional<Movement> find(MovementId movement) {
    return rows.all(List.of(movement)).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<MovementId, Movement> all(Collection<MovementId> movements) {
    return rows.all(movements).stream()
        .collect(Collectors.toMap(Movement::id, Function.identity()));
  }

  @Override
  @Transactional(readOnly = true)
  public Found search(Search search) {
    return query.open(search);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Movement> running(LocalDate day) {
    return query.running(day);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Movement.Goal> goals(MovementId movement) {
    return plan.goals(movement);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Movement.Task> tasks(MovementId movement) {
    return plan.tasks(movement);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Reached> reached(Movement movement) {
    return reached.of(movement);
  }

  // --- writing ---

  @Override
  public void write(Actor actor, Draft draft) {
    drafts.requireSound(draft);
    requireLead(actor, draft.partners().getFirst());
    if (rows.store(draft, actor.person())) {
      rows.step(draft.id(), StepKind.WRITTEN, "", Optional.empty(), actor.person());
      told(actor, "movement.written", draft.id(), draft.name());
    }
  }

  @Override
  public void change(Actor actor, Draft draft, int version) {
    drafts.requireSound(draft);
    var held = draftOf(actor, draft.id());
    requireLead(actor, draft.partners().getFirst());
    if (draft.equals(MovementDrafts.of(held))) {
      return;
    }
    requireVersion(held, version);
    rows.rewrite(draft, MovementDrafts.otherTerms(draft, held), actor.person());
    rows.step(draft.id(), StepKind.CHANGED, "", Optional.empty(), actor.person());
    told(actor, "movement.changed", draft.id(), draft.name());
  }

  private void requireLead(Actor actor, Partner lead) {
    access.require(actor, MovementPermissions.LEAD, lead.unit().value());
  }

  private Movement draftOf(Actor actor, MovementId id) {
    var held = held(id).movement();
    requireLead(actor, held.lead());
    if (held.state() != State.DRAFT) {
      throw new MovementClosed();
    }
    return held;
  }

  private MovementRows.Held held(MovementId id) {
    return rows.hold(id).orElseThrow(() -> new NotFound("movement"));
  }

  private void requireVersion(Movement held, int version) {
    if (held.version() != version) {
      var who = audit.last("movement.changed", held.id().value()).map(Audit.Entry::name);
      throw new StaleVersion(who.orElse("–"), held.name());
    }
  }

  private void told(Actor actor, String deed, MovementId id, String name) {
    audit.did(actor, deed, id.value(), Map.of("name", name));
  }

  @Override
  public void aim(Actor actor, MovementId movement, Movement.Goal goal) {
    var held = draftOf(actor, movement);
    if (plan.aim(held, goal)) {
      changed(actor, held);
    }
  }

  @Override
  public void drop(Actor actor, MovementId movement, UUID goal) {
    var held = draftOf(actor, movement);
    if (plan.drop(held, goal)) {
      changed(actor, held);
    }
  }

  private void changed(Actor actor, Movement held) {
    rows.otherTerms(held.id(), actor.person());
    rows.step(held.id(), StepKind.CHANGED, "", Optional.empty(), actor.person());
    told(actor, "movement.changed", held.id(), held.name());
  }

  @Override
  public void plan(Actor actor, MovementId movement, Movement.Task task) {
    var held = held(movement).movement();
    requireLead(actor, held.lead());
    plan.task(actor, held, task);
  }

  @Override
  public void tell(
      Actor actor, MovementId movement, UUID task, Movement.TaskState state, String note) {
    plan.tell(actor, held(movement).movement(), task, state, note);
    shown(movement);
  }

  // --- deciding ---

  @Override
  public void answer(
      Actor actor,
      MovementId movement,
      UnitId partner,
      int terms,
      boolean accepted,
      String reason) {
    access.require(actor, MovementPermissions.LEAD, partner.value());
    answers.answer(actor, held(movement).movement(), partner, terms, accepted, reason);
  }

  @Override
  public void launch(Actor actor, MovementId movement, int version) {
    var found = held(movement);
    var held = found.movement();
    requireOneOfThem(actor, held);
    if (found.writtenBy().equals(actor.person()) || found.changedBy().equals(actor.person())) {
      throw new OwnMovement();
    }
    if (held.state() == State.LAUNCHED) {
      return;
    }
    if (held.state() == State.ENDED) {
      throw new MovementClosed();
    }
    requireVersion(held, version);
    if (answers.silent(held)) {
      throw new PartnersSilent();
    }
    rows.launch(movement, actor.person());
    rows.step(movement, StepKind.LAUNCHED, "", Optional.empty(), actor.person());
    told(actor, "movement.launched", movement, held.name());
    shown(movement);
  }

  private void requireOneOfThem(Actor actor, Movement held) {
    if (!runs(actor, held)) {
      throw new Forbidden();
    }
  }

  @Override
  public void end(Actor actor, MovementId movement, String cameOfIt) {
    var held = held(movement).movement();
    requireLead(actor, held.lead());
    if (held.state() == State.ENDED && held.cameOfIt().equals(cameOfIt)) {
      return;
    }
    if (held.state() != State.LAUNCHED) {
      throw new MovementClosed();
    }
    rows.end(movement, cameOfIt, actor.person());
    rows.step(movement, StepKind.ENDED, "", Optional.empty(), actor.person());
    told(actor, "movement.ended", movement, held.name());
    shown(movement);
  }

  /// What the public pages keep of it is read anew.
  private void shown(MovementId movement) {
    events.publishEvent(new OutcomesChanged(new Source("movement", movement.value())));
  }

  // --- for those who run it ---

  /// A movement as those see it who run it: with `movements.lead` for one of its units.
  @Transactional(readOnly = true)
  public Movement get(Actor actor, MovementId id) {
    var found = find(id).orElseThrow(() -> new NotFound("movement"));
    requireOneOfThem(actor, found);
    return found;
  }

  /// The same for those who lead it: partners do not rewrite it.
  @Transactional(readOnly = true)
  Movement led(Actor actor, MovementId id) {
    var found = find(id).orElseThrow(() -> new NotFound("movement"));
    requireLead(actor, found.lead());
    return found;
  }

  /// Whether the actor wrote or last changed it, and so does not launch it.
  boolean own(Actor actor, MovementId id) {
    return rows.isOf(id, actor.person());
  }

  boolean runs(Actor actor, Movement movement) {
    return movement.partners().stream()
        .anyMatch(one -> access.allows(actor, MovementPermissions.LEAD, one.unit().value()));
  }
}
