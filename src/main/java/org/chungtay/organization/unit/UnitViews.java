package org.chungtay.organization.unit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.right.RightLines;
import org.chungtay.organization.unit.UnitList.Branch;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Reads what the pages of units show.
@Service
class UnitViews {
  private final JdbcClient jdbc;
  private final Organizations organizations;
  private final UnitRows rows;
  private final LedGroups led;
  private final Territory territory;
  private final Access access;
  private final Transfers transfers;
  private final RightLines lines;
  private final Leaders leaders;
  private final CityClock clock;

  UnitViews(
      JdbcClient jdbc,
      Organizations organizations,
      UnitRows rows,
      LedGroups led,
      Territory territory,
      Access access,
      Transfers transfers,
      RightLines lines,
      Leaders leaders,
      CityClock clock) {
    this.jdbc = jdbc;
    this.organizations = organizations;
    this.rows = rows;
    this.led = led;
    this.territory = territory;
    this.access = access;
    this.transfers = transfers;
    this.lines = lines;
    this.leaders = leaders;
    this.clock = clock;
  }

  UnitList list(Actor actor) {
    var scopes = access.scopes(actor, OrganizationPermissions.MEMBERS);
    var branches =
        roots(scopes).stream()
            .map(unit -> new Branch(unit, organizations.below(unit.id(), clock.today())))
            .toList();
    return new UnitList(
        branches,
        lines.of(actor.person()),
        access.allows(actor, new Permission("installation.administer"), Access.INSTALLATION),
        transfers.waiting(actor),
        leaders.withoutLeader(actor));
  }

  private List<Unit> roots(Set<UUID> scopes) {
    return scopes.contains(Access.INSTALLATION)
        ? rows.cityUnits().stream().filter(unit -> unit.inForceOn(clock.today())).toList()
        : scopes.stream().map(UnitId::of).flatMap(id -> organizations.find(id).stream()).toList();
  }

  /// Refuses `not-allowed` unless the reader may see the unit's members.
  UnitView get(Actor actor, UnitId id, Form form) {
    access.require(actor, OrganizationPermissions.MEMBERS, id.value());
    var unit = organizations.get(id);
    var below = organizations.below(id, clock.today());
    var branches = below.stream().filter(one -> one.kind() == Unit.Kind.BRANCH).toList();
    var shown = Stream.concat(Stream.of(unit), below.stream()).toList();
    return new UnitView(
        unit,
        organizations.get(unit.organization()),
        territory.get(unit.area()),
        unit.path().stream()
            .filter(above -> !above.equals(id))
            .flatMap(above -> organizations.find(above).stream())
            .toList(),
        below.stream().filter(one -> !branches.contains(one)).toList(),
        branches,
        rows.sectorOf(id),
        memberCounts(shown),
        led.leaders(shown),
        lines.inUnit(id),
        lines.formerlyInUnit(id),
        rights(actor, unit),
        rows.versionOf(id),
        territory.residentialGroups(unit.area(), clock.today()).stream()
            .map(area -> new Option(area.id().toString(), area.fullName()))
            .toList(),
        led.heirs(unit),
        led.kin(unit),
        form);
  }

  void mayOpenGroups(Actor actor, UnitId unit) {
    access.require(actor, OrganizationPermissions.UNITS, unit.value());
  }

  /// Refuses unless the reader may rename and close the group.
  UnitView forEditing(Actor actor, UnitId id, Form form) {
    var unit = organizations.get(id);
    access.require(actor, OrganizationPermissions.UNITS, unit.parent().orElse(unit.id()).value());
    return get(actor, id, form);
  }

  private UnitRights rights(Actor actor, Unit unit) {
    boolean open = unit.until().filter(day -> !clock.today().isBefore(day)).isEmpty();
    var id = unit.id().value();
    return new UnitRights(
        open && access.allows(actor, OrganizationPermissions.UNITS, id),
        open
            && (unit.kind() == Unit.Kind.GROUP || unit.kind() == Unit.Kind.BRANCH)
            && unit.parent()
                .filter(above -> access.allows(actor, OrganizationPermissions.UNITS, above.value()))
                .isPresent(),
        open && access.allows(actor, OrganizationPermissions.GRANTS, id));
  }

  /// Persons, not memberships: who belongs to two groups of a ward is one member of the ward.
  private Map<UUID, Integer> memberCounts(List<Unit> units) {
    record Count(UUID unit, int people) {}
    return jdbc
        .sql(
            """
            select asked.unit, count(distinct m.person)::int as people
            from unnest(:units) as asked (unit)
            join organization.unit u on u.path @> array[asked.unit]
            join organization.membership m on m.unit = u.id and not m.temporary
              and daterange(m.since, m.last_day, '[]') @> :today
            group by asked.unit
            """)
        .param("units", Sql.ids(units.stream().map(unit -> unit.id().value()).toList()))
        .param("today", clock.today())
        .query((row, _) -> new Count(row.getObject("unit", UUID.class), row.getInt("people")))
        .list()
        .stream()
        .collect(Collectors.toMap(Count::unit, Count::people));
  }
}
