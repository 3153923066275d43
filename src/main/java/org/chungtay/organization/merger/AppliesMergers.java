package org.chungtay.organization.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.organization.MergerUnsound;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.UnitsMerged;
import org.chungtay.organization.merger.MergedUnits.Below;
import org.chungtay.organization.succession.Change;
import org.chungtay.organization.succession.GoesOn;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A plan becomes the organisation: a new unit begins, the former ones and what lies below them end
/// and go on in it. Whatever hangs on units follows in the same transaction.
@Component
class AppliesMergers {
  private final MergerRows rows;
  private final MergerCheck check;
  private final Organizations organizations;
  private final GoesOn units;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;

  AppliesMergers(
      MergerRows rows,
      MergerCheck check,
      Organizations organizations,
      GoesOn units,
      Audit audit,
      ApplicationEventPublisher events,
      JdbcClient jdbc) {
    this.rows = rows;
    this.check = check;
    this.organizations = organizations;
    this.units = units;
    this.audit = audit;
    this.events = events;
    this.jdbc = jdbc;
  }

  /// Does nothing with one that was applied already. Refuses `merger-unsound` when what it was
  /// approved on has changed meanwhile.
  @Transactional(propagation = Propagation.REQUIRED)
  public void apply(UUID id) {
    var merger = rows.hold(id).orElseThrow(() -> new NotFound("merger"));
    if (merger.state() != Merger.State.APPROVED) {
      return;
    }
    if (!check.problems(merger).isEmpty()) {
      throw new MergerUnsound();
    }
    var parent = organizations.get(UnitId.of(merger.parent()));
    var merged = new MergedUnits(merger, parent);
    merged.below(below(merger.unitIds(), merger.day()));
    units.follow(new Change(id, merger.day()), merged.opened(), merged.steps());
    rows.applied(id);
    audit.followed(
        "organization.merger-applied",
        List.of(new Followed(id, Map.of("day", merger.day().toString()))));
    events.publishEvent(new UnitsMerged(id, merger.day()));
  }

  /// What lies below the units and is open then, those farther up first.
  private List<Below> below(List<UUID> formers, LocalDate day) {
    return jdbc.sql(
            """
            select u.id, u.parent, u.kind, u.sector, u.name, u.area,
                   greatest(u.since, :day) as since, u.until, f.name as former_name
            from organization.unit f
            join organization.unit u on u.path @> array[f.id] and u.id <> f.id
              and (u.until is null or u.until > :day)
            where f.id = any(:formers)
            order by cardinality(u.path), u.numbered, u.id
            """)
        .param("formers", Sql.ids(formers))
        .param("day", day)
        .query(Sql.rows(Below.class))
        .list();
  }
}
