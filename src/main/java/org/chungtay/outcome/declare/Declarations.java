package org.chungtay.outcome.declare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.outcome.DeclarationChanged;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.OwnDeclaration;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.Source;
import org.chungtay.outcome.ground.Keepers;
import org.chungtay.outcome.ground.Listed;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Declared figures: recorded by one, made public by another, corrected by a further version, taken
/// back with a reason.
@Service
class Declarations implements DeclaredFigures {
  private final DeclarationRows rows;
  private final Comparisons comparisons;
  private final KeptDeclarations kept;
  private final Keepers keepers;
  private final Audit audit;
  private final CityClock clock;
  private final ApplicationEventPublisher events;

  Declarations(
      DeclarationRows rows,
      Comparisons comparisons,
      KeptDeclarations kept,
      Keepers keepers,
      Audit audit,
      CityClock clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.comparisons = comparisons;
    this.kept = kept;
    this.keepers = keepers;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional
  public void declare(Actor actor, UUID id, Statement statement) {
    mayKeep(actor, statement);
    var before = rows.of(id).stream().findFirst();
    before.ifPresent(newest -> mayKeep(actor, newest.declared().statement()));
    if (before.filter(newest -> newest.declared().statement().equals(statement)).isPresent()) {
      return;
    }
    var version = before.map(newest -> newest.declared().version()).orElse(0) + 1;
    var shipped = before.map(newest -> newest.declared().shipped()).orElse(false);
    store(actor, new Declared(id, version, statement, shipped, Optional.empty()), false);
    audit.did(actor, "outcome.figure-declared", id, Map.of("version", Integer.toString(version)));
  }

  private void store(Actor actor, Declared declared, boolean approved) {
    if (!rows.store(new Version(declared, Optional.of(actor.person()), clock.now(), approved))) {
      throw new DeclarationChanged();
    }
  }

  @Override
  @Transactional
  public void approve(Actor actor, UUID id, int version) {
    var newest = newest(actor, id);
    if (newest.declared().version() != version || newest.declared().withdrawn().isPresent()) {
      throw new DeclarationChanged();
    }
    if (newest.recordedBy().filter(actor.person()::equals).isPresent()) {
      throw new OwnDeclaration();
    }
    if (rows.approve(id, version, actor.person())) {
      audit.did(
          actor, "outcome.declaration-approved", id, Map.of("version", Integer.toString(version)));
      events.publishEvent(new OutcomesChanged(new Source("declared", id)));
    }
  }

  /// At once: what is wrong need not wait for a second person to be taken back, and it stays to be
  /// seen with the reason. Words that nobody approved do not become public by being taken back:
  /// what is shown as taken back is what was public before, if anything was.
  @Transactional
  public void withdraw(Actor actor, UUID id, String reason) {
    var newest = newest(actor, id).declared();
    if (newest.withdrawn().isPresent()) {
      return;
    }
    var seen = history(actor, id).stream().filter(Version::approved).findFirst();
    seen.ifPresent(version -> mayKeep(actor, version.declared().statement()));
    var statement = seen.map(Version::declared).orElse(newest).statement();
    store(
        actor,
        new Declared(id, newest.version() + 1, statement, newest.shipped(), Optional.of(reason)),
        seen.isPresent());
    audit.did(actor, "outcome.declaration-withdrawn", id, Map.of("reason", reason));
    events.publishEvent(new OutcomesChanged(new Source("declared", id)));
  }

  private Version newest(Actor actor, UUID id) {
    var newest = history(id).getFirst();
    mayKeep(actor, newest.declared().statement());
    return newest;
  }

  /// The newest version first.
  List<Version> history(Actor actor, UUID id) {
    var versions = history(id);
    mayKeep(actor, versions.getFirst().declared().statement());
    return versions;
  }

  private List<Version> history(UUID id) {
    var versions = rows.of(id);
    if (versions.isEmpty()) {
      throw new NotFound("declared");
    }
    return versions;
  }

  private void mayKeep(Actor actor, Statement statement) {
    keepers.require(actor, statement.organization());
  }

  /// Those that this person may correct, approve or take back.
  ///
  /// @param wanted what is looked for, among areas of [#saidOf]
  Listed<Version, KeptDeclarations.Order> keptBy(
      Actor actor, Wanted wanted, Listed.Asked<KeptDeclarations.Order> asked) {
    return kept.of(keepers.of(actor), wanted, asked);
  }

  List<AreaId> saidOf() {
    return kept.areas();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Compared> published(Optional<String> indicator) {
    return comparisons.of(rows.published(indicator).stream().map(Version::declared).toList());
  }

  @Override
  @Transactional(readOnly = true)
  public Published published(Wanted wanted, int page, int size) {
    var count = rows.published(wanted);
    var pages = Math.ceilDiv(count, size);
    var here = Math.clamp(page, 0, Math.max(0, pages - 1));
    var found = rows.published(wanted, here, size).stream().map(Version::declared).toList();
    return new Published(comparisons.of(found), here, pages, count);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Gathered<Compared>> gathered(Sought sought) {
    return comparisons.gathered(sought);
  }

  @Override
  public List<AreaId> areas() {
    return rows.areas();
  }
}
