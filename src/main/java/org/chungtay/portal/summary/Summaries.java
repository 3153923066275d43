package org.chungtay.portal.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeping summaries. A unit's summaries are seen and changed by whoever may summarise for it.
@Service
class Summaries {
  static final String SUMMARIZE = "figures.summarize";
  private static final Permission PERMISSION = new Permission(SUMMARIZE);
  private static final String CHANGED = "portal.summary-changed";

  private final SummaryRows rows;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Summaries(
      SummaryRows rows, Organizations organizations, Access access, Audit audit, CityClock clock) {
    this.rows = rows;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// For which units the actor may summarise, by name; of a whole installation every organisation's
  /// city unit.
  List<Unit> units(Actor actor) {
    var scopes = access.scopes(actor, PERMISSION);
    if (scopes.contains(Access.INSTALLATION)) {
      return organizations.all().stream().map(one -> organizations.cityUnit(one.id())).toList();
    }
    return organizations.units(scopes.stream().map(UnitId::of).toList()).values().stream()
        .sorted(Comparator.comparing(Unit::name))
        .toList();
  }

  List<Summary> kept(Actor actor, String words, int page, int size) {
    return rows.under(scopes(actor), words, page, size);
  }

  long count(Actor actor, String words) {
    return rows.count(scopes(actor), words);
  }

  private List<UUID> scopes(Actor actor) {
    var scopes = access.scopes(actor, PERMISSION);
    return scopes.contains(Access.INSTALLATION)
        ? units(actor).stream().map(unit -> unit.id().value()).toList()
        : List.copyOf(scopes);
  }

  Summary get(Actor actor, UUID id) {
    var summary = rows.find(id).orElseThrow(() -> new NotFound("summary"));
    access.require(actor, PERMISSION, summary.unit().value());
    return summary;
  }

  /// Whose letterhead stands on a document.
  Unit unit(Actor actor, UUID id) {
    var unit = organizations.find(UnitId.of(id)).orElseThrow(() -> unknown());
    access.require(actor, PERMISSION, unit.id().value());
    return unit;
  }

  private static InvalidInput unknown() {
    return new InvalidInput("unit", "not-a-choice");
  }

  @Transactional
  public void add(Actor actor, UUID id, UUID unit, String name, Question question) {
    var of = unit(actor, unit).id();
    refuseTaken(of, name, id);
    var added =
        rows.add(new Summary(id, of, name, question, 1, actor.person(), clock.now(), false));
    if (added == 1) {
      audit.did(actor, "portal.summary-kept", id, Map.of("name", name));
    }
  }

  @Transactional
  public void change(Actor actor, UUID id, int version, String name, Question question) {
    var kept = get(actor, id);
    refuseTaken(kept.unit(), name, id);
    var changed =
        rows.change(
            new Summary(
                id, kept.unit(), name, question, version, actor.person(), clock.now(), false));
    if (changed == 0) {
      throw new StaleVersion(
          audit.last(CHANGED, id).map(Audit.Entry::name).orElse(""), kept.name());
    }
    audit.did(actor, CHANGED, id, Map.of("from", kept.name(), "to", name));
  }

  @Transactional
  public void remove(Actor actor, UUID id) {
    var kept = get(actor, id);
    if (!kept.removed()) {
      rows.remove(id, clock.now());
      audit.did(actor, "portal.summary-removed", id, Map.of("name", kept.name()));
    }
  }

  @Transactional
  public void restore(Actor actor, UUID id) {
    var kept = get(actor, id);
    if (kept.removed()) {
      refuseTaken(kept.unit(), kept.name(), id);
      rows.restore(id);
      audit.did(actor, "portal.summary-restored", id, Map.of("name", kept.name()));
    }
  }

  private void refuseTaken(UnitId unit, String name, UUID besides) {
    if (rows.nameTaken(unit, name, besides)) {
      throw new SummaryNameTaken();
    }
  }
}
