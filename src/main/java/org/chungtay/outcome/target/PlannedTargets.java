package org.chungtay.outcome.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.outcome.DeclaredFigures.Wanted;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.NoTargetsOnPeople;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.OwnTarget;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.Source;
import org.chungtay.outcome.TargetChanged;
import org.chungtay.outcome.Targets;
import org.chungtay.outcome.ground.Keepers;
import org.chungtay.outcome.ground.Listed;
import org.chungtay.shared.error.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Targets: written by one, published by another, changed by a further version with its document.
@Service
class PlannedTargets implements Targets {
  private final TargetRows rows;
  private final ReachedTargets reached;
  private final Outcomes outcomes;
  private final KeptTargets kept;
  private final Keepers keepers;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  PlannedTargets(
      TargetRows rows,
      ReachedTargets reached,
      Outcomes outcomes,
      KeptTargets kept,
      Keepers keepers,
      Audit audit,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.reached = reached;
    this.outcomes = outcomes;
    this.kept = kept;
    this.keepers = keepers;
    this.audit = audit;
    this.events = events;
  }

  @Override
  @Transactional
  public void plan(
      Actor actor, UUID id, Aim aim, BigDecimal quantity, String instrument, String reason) {
    mayKeep(actor, aim);
    var indicator =
        outcomes.indicator(aim.indicator()).orElseThrow(() -> new NotFound("indicator"));
    if (!indicator.targetable()) {
      throw new NoTargetsOnPeople();
    }
    var before = rows.of(id).stream().findFirst();
    if (before.filter(newest -> !newest.aim().equals(aim)).isPresent()) {
      throw new TargetChanged();
    }
    if (before.filter(newest -> same(newest.planned(), quantity, instrument)).isPresent()) {
      return;
    }
    var version = before.map(newest -> newest.planned().version()).orElse(0) + 1;
    if ((version > 1 && reason.isEmpty())
        || (version == 1 && !rows.store(id, aim))
        || !rows.store(id, version, quantity, instrument, reason, actor.person())) {
      throw new TargetChanged();
    }
    audit.did(
        actor,
        "outcome.target-planned",
        id,
        Map.of("version", Integer.toString(version), "instrument", instrument));
  }

  private static boolean same(Planned newest, BigDecimal quantity, String instrument) {
    return newest.quantity().compareTo(quantity) == 0 && newest.instrument().equals(instrument);
  }

  @Override
  @Transactional
  public void approve(Actor actor, UUID id, int version) {
    var newest = history(actor, id).getFirst();
    if (newest.planned().version() != version) {
      throw new TargetChanged();
    }
    if (newest.writtenBy().equals(actor.person())) {
      throw new OwnTarget();
    }
    if (rows.approve(id, version, actor.person())) {
      audit.did(actor, "outcome.target-approved", id, Map.of("version", Integer.toString(version)));
      events.publishEvent(new OutcomesChanged(new Source("target", id)));
    }
  }

  /// The newest version first.
  List<TargetVersion> history(Actor actor, UUID id) {
    var versions = rows.of(id);
    if (versions.isEmpty()) {
      throw new NotFound("target");
    }
    mayKeep(actor, versions.getFirst().aim());
    return versions;
  }

  private void mayKeep(Actor actor, Aim aim) {
    keepers.require(actor, aim.organization());
  }

  /// The newest version of each target that this person keeps.
  ///
  /// @param indicators codes of those whose names are looked for
  Listed<TargetVersion, KeptTargets.Order> keptBy(
      Actor actor, Wanted wanted, List<String> indicators, Listed.Asked<KeptTargets.Order> asked) {
    return kept.of(keepers.of(actor), wanted, indicators, asked);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Progress> published(Optional<String> indicator) {
    return reached.of(rows.approved(indicator));
  }

  @Override
  @Transactional(readOnly = true)
  public Published published(int page, int size) {
    var count = rows.approved();
    var pages = Math.ceilDiv(count, size);
    var here = Math.clamp(page, 0, Math.max(0, pages - 1));
    return new Published(reached.of(rows.approved(here, size)), here, pages, count);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Gathered<Progress>> gathered(Sought sought) {
    return reached.gathered(sought);
  }
}
