package org.chungtay.outcome.define;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.outcome.ChangeDecided;
import org.chungtay.outcome.ChangeTooLate;
import org.chungtay.outcome.ChangeWaits;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.OwnChange;
import org.chungtay.outcome.Source;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is counted and in which words, as two administrators agree. Words hold from a day on; what
/// was counted before keeps those it was counted by. How an indicator is counted never changes:
/// that would change what stands in the book.
@Service
class Definitions {
  /// Participations and persons follow from attendance and are never defined by hand.
  static final List<Rule> BY_HAND = List.of(Rule.SUM, Rule.LAST_VALUE, Rule.RATIO);

  private static final Permission ADMINISTER = new Permission("installation.administer");

  private final ChangeRows rows;
  private final Outcomes outcomes;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;
  private final ApplicationEventPublisher events;

  Definitions(
      ChangeRows rows,
      Outcomes outcomes,
      Access access,
      Audit audit,
      CityClock clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.outcomes = outcomes;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  void mayKeep(Actor actor) {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
  }

  List<Change> open(Actor actor) {
    mayKeep(actor);
    return rows.open();
  }

  Indicator get(Actor actor, String code) {
    mayKeep(actor);
    return outcomes.indicator(code).orElseThrow(() -> new NotFound("indicator"));
  }

  /// Sent twice it is written once.
  @Transactional
  public void write(Actor actor, Change change) {
    mayKeep(actor);
    var known = outcomes.indicator(change.code()).isPresent();
    if (rows.exists(change.id())) {
      return;
    }
    if (known && change.since().isEmpty()) {
      throw new InvalidInput("code", "indicator-exists");
    }
    if (!known && change.since().isPresent()) {
      throw new NotFound("indicator");
    }
    change.counted().ifPresent(this::countsByHand);
    if (!rows.store(change)) {
      throw new ChangeWaits();
    }
    if (change.since().filter(day -> rows.changesOn(change.code(), day)).isPresent()) {
      throw new InvalidInput("since", "changes-that-day");
    }
    audit.did(actor, "outcome.definition-written", change.id(), Map.of("indicator", change.code()));
  }

  private void countsByHand(Change.Counted counted) {
    if (!BY_HAND.contains(counted.rule())) {
      throw new InvalidInput("rule", "not-a-choice");
    }
    counted.divided().ifPresent(this::dividesWhatAddsUp);
  }

  private void dividesWhatAddsUp(Change.Divided divided) {
    requireAdding("numerator", divided.numerator());
    requireAdding("denominator", divided.denominator());
    if (divided.numerator().equals(divided.denominator())) {
      throw new InvalidInput("denominator", "divided-by-itself");
    }
  }

  private void requireAdding(String field, String code) {
    if (outcomes.indicator(code).filter(one -> one.rule().isPosted()).isEmpty()) {
      throw new InvalidInput(field, "not-a-choice");
    }
  }

  @Transactional
  public void approve(Actor actor, UUID id) {
    var change = held(actor, id);
    if (change.isEmpty()) {
      throw new ChangeDecided();
    }
    if (change.get().writtenBy().equals(actor.person())) {
      throw new OwnChange();
    }
    if (change.get().since().filter(day -> day.isBefore(clock.today())).isPresent()) {
      throw new ChangeTooLate();
    }
    rows.decide(id, actor.person(), true);
    if (change.get().counted().isPresent()) {
      rows.define(id);
    }
    told(actor, "outcome.definition-approved", change.get());
    events.publishEvent(new OutcomesChanged(new Source("indicator", id)));
  }

  /// By whoever wrote it or by another.
  @Transactional
  public void giveUp(Actor actor, UUID id) {
    held(actor, id)
        .ifPresent(change -> {
          rows.decide(id, actor.person(), false);
          told(actor, "outcome.definition-dropped", change);
        });
  }

  private Optional<Change> held(Actor actor, UUID id) {
    mayKeep(actor);
    if (!rows.exists(id)) {
      throw new NotFound("indicator");
    }
    return rows.hold(id);
  }

  private void told(Actor actor, String deed, Change change) {
    audit.did(actor, deed, change.id(), Map.of("indicator", change.code()));
  }
}
