package org.chungtay.outcome.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.DeclarationChanged;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.OutcomePermissions;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.OwnDeclaration;
import org.chungtay.outcome.Source;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Installation;
import org.chungtay.territory.AreaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Declared figures: recorded by one, made public by another, corrected by a further version, taken
/// back with a reason.
@Service
class Declarations implements DeclaredFigures {
  private final DeclarationRows rows;
  private final Outcomes outcomes;
  private final Organizations organizations;
  private final Installation installation;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;
  private final ApplicationEventPublisher events;

  Declarations(
      DeclarationRows rows,
      Outcomes outcomes,
      Organizations organizations,
      Installation installation,
      Access access,
      Audit audit,
      CityClock clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.installation = installation;
    this.access = access;
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
  /// seen with the reason.
  @Transactional
  public void withdraw(Actor actor, UUID id, String reason) {
    var newest = newest(actor, id).declared();
    if (newest.withdrawn().isPresent()) {
      return;
    }
    store(
        actor,
        new Declared(
            id, newest.version() + 1, newest.statement(), newest.shipped(), Optional.of(reason)),
        true);
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

  boolean keeps(Actor actor, Statement statement) {
    return access.allows(actor, OutcomePermissions.KEEP, scope(statement));
  }

  private void mayKeep(Actor actor, Statement statement) {
    access.require(actor, OutcomePermissions.KEEP, scope(statement));
  }

  private UUID scope(Statement statement) {
    return statement
        .organization()
        .map(one -> organizations.cityUnit(one).id().value())
        .orElse(Access.INSTALLATION);
  }

  /// Those that this person may correct, approve or take back.
  List<Version> keptBy(Actor actor) {
    return rows.newest().stream()
        .filter(version -> keeps(actor, version.declared().statement()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Compared> published(Optional<String> indicator) {
    return compared(rows.published(indicator).stream().map(Version::declared).toList());
  }

  @Override
  @Transactional(readOnly = true)
  public Published published(Wanted wanted, int page, int size) {
    var count = rows.published(wanted);
    var pages = Math.ceilDiv(count, size);
    var here = Math.clamp(page, 0, Math.max(0, pages - 1));
    var found = rows.published(wanted, here, size).stream().map(Version::declared).toList();
    return new Published(compared(found), here, pages, count);
  }

  @Override
  public List<AreaId> areas() {
    return rows.areas();
  }

  List<Compared> compared(List<Declared> declared) {
    var reasons = declared.stream().map(this::whyNot).toList();
    var asked = new ArrayList<Outcomes.Question>();
    for (int at = 0; at < declared.size(); at++) {
      if (reasons.get(at).isEmpty()) {
        var said = declared.get(at).statement();
        asked.add(
            new Outcomes.Question(said.indicator().orElseThrow(), said.scope().orElseThrow()));
      }
    }
    var answers = outcomes.answers(asked).iterator();
    var compared = new ArrayList<Compared>();
    for (int at = 0; at < declared.size(); at++) {
      Optional<Figure> evidenced =
          reasons.get(at).isEmpty() ? Optional.of(answers.next()) : Optional.empty();
      compared.add(new Compared(declared.get(at), evidenced, reasons.get(at)));
    }
    return List.copyOf(compared);
  }

  private Optional<WhyNot> whyNot(Declared declared) {
    var said = declared.statement();
    if (declared.withdrawn().isPresent()) {
      return Optional.of(WhyNot.WITHDRAWN);
    }
    if (declared.shipped() && installation.demonstration()) {
      return Optional.of(WhyNot.REAL_BESIDE_INVENTED);
    }
    if (said.quantity().isEmpty()) {
      return Optional.of(WhyNot.NO_NUMBER);
    }
    if (said.indicator().isEmpty()) {
      return Optional.of(WhyNot.NOT_COUNTED_HERE);
    }
    if (!said.sameDefinition()) {
      return Optional.of(WhyNot.OTHER_DEFINITION);
    }
    return said.period().isEmpty() ? Optional.of(WhyNot.NO_PERIOD) : Optional.empty();
  }
}
