package org.chungtay.outcome.outlier;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.outlier.Outlier.Kind;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finding figures that are far from usual, and saying what is behind them. The book is not changed
/// here: a wrong figure is corrected where it was reported.
@Service
class Outliers {
  static final String LOOK = "figures.look";
  private static final Permission PERMISSION = new Permission(LOOK);

  /// A correction of an earlier month is rare, and judged until then.
  private static final int MONTHS_JUDGED = 3;

  private final OutlierRows rows;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Outliers(
      OutlierRows rows, Organizations organizations, Access access, Audit audit, CityClock clock) {
    this.rows = rows;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Judges this month and those before it anew.
  @Transactional
  public void find() {
    var current = YearMonth.from(clock.today());
    rows.refresh(current.minusMonths(MONTHS_JUDGED - 1L), current, clock.now());
  }

  /// Judges again at once: all units, so whoever asks holds the right everywhere.
  @Transactional
  public void find(Actor actor) {
    access.require(actor, PERMISSION, Access.INSTALLATION);
    find();
  }

  boolean mayFind(Actor actor) {
    return access.allows(actor, PERMISSION, Access.INSTALLATION);
  }

  List<Outlier> in(Actor actor, boolean looked, int page, int size) {
    return rows.under(scopes(actor), looked, page, size);
  }

  long count(Actor actor, boolean looked) {
    return rows.count(scopes(actor), looked);
  }

  private Set<UUID> scopes(Actor actor) {
    var scopes = access.scopes(actor, PERMISSION);
    return scopes.contains(Access.INSTALLATION)
        ? Set.copyOf(
            organizations.all().stream()
                .map(one -> organizations.cityUnit(one.id()).id().value())
                .toList())
        : scopes;
  }

  @Transactional
  public void note(
      Actor actor, UUID unit, String indicator, YearMonth month, Kind kind, String note) {
    access.require(actor, PERMISSION, unit);
    var written = new OutlierRows.Written(note, actor.person(), clock.now());
    if (!rows.note(unit, indicator, month, kind, written)) {
      throw new NotFound("outlier");
    }
    audit.did(
        actor,
        "outcome.outlier-looked",
        unit,
        Map.of("indicator", indicator, "month", month.toString(), "note", note));
  }
}
