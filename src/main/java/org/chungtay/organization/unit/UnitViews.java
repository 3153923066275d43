package org.chungtay.organization.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
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
  private final Territory territory;
  private final Access access;
  private final Grants grants;
  private final CityClock clock;

  UnitViews(
      JdbcClient jdbc,
      Organizations organizations,
      UnitRows rows,
      Territory territory,
      Access access,
      Grants grants,
      CityClock clock) {
    this.jdbc = jdbc;
    this.organizations = organizations;
    this.rows = rows;
    this.territory = territory;
    this.access = access;
    this.grants = grants;
    this.clock = clock;
  }

  UnitList list(Actor actor) {
    var scopes = access.scopes(actor, OrganizationPermissions.MEMBERS);
    var branches =
        roots(scopes).stream()
            .map(unit -> new Branch(unit, organizations.below(unit.id(), clock.today())))
            .toList();
    return new UnitList(branches, grants.of(actor.person()));
  }

  private List<Unit> roots(Set<UUID> scopes) {
    return scopes.contains(Access.INSTALLATION)
        ? organizations.all().stream()
            .map(organization -> organizations.cityUnit(organization.id()))
            .toList()
        : scopes.stream().map(UnitId::of).flatMap(id -> organizations.find(id).stream()).toList();
  }

  /// Refuses `not-allowed` unless the reader may see the unit's members.
  UnitView get(Actor actor, UnitId id, Form form) {
    access.require(actor, OrganizationPermissions.MEMBERS, id.value());
    var unit = organizations.get(id);
    var below = organizations.below(id, clock.today());
    return new UnitView(
        unit,
        organizations.get(unit.organization()),
        territory.get(unit.area()),
        unit.path().stream()
            .filter(above -> !above.equals(id))
            .flatMap(above -> organizations.find(above).stream())
            .toList(),
        below,
        memberCounts(Stream.concat(Stream.of(unit), below.stream()).toList()),
        officers(unit),
        rights(actor, id),
        rows.versionOf(id),
        territory.residentialGroups(unit.area(), clock.today()).stream()
            .map(area -> new Option(area.id().toString(), area.fullName()))
            .toList(),
        form);
  }

  void mayOpenGroups(Actor actor, UnitId unit) {
    access.require(actor, OrganizationPermissions.UNITS, unit.value());
  }

  private UnitRights rights(Actor actor, UnitId unit) {
    return new UnitRights(
        access.allows(actor, OrganizationPermissions.UNITS, unit.value()),
        true,
        access.allows(actor, OrganizationPermissions.GRANTS, unit.value()));
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
            join organization.membership m on m.unit = u.id
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

  private List<UnitView.Officer> officers(Unit unit) {
    return jdbc.sql(
            """
            select g.id as grant, p.name, g.role, g.last_day
            from identity.v_granted_role g join identity.v_person p on p.id = g.person
            where g.scope = :unit and :today between g.first_day and g.last_day
            order by g.role desc, p.folded_name, g.id
            """)
        .param("unit", unit.id().value())
        .param("today", clock.today())
        .query((row, _) ->
            new UnitView.Officer(
                row.getObject("grant", UUID.class),
                row.getString("name"),
                row.getString("role"),
                Optional.ofNullable(row.getObject("last_day", java.time.LocalDate.class))
                    .orElseThrow()))
        .list();
  }
}
