package org.chungtay.movement.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The units for which somebody may act, the highest first, and the units of others beside them.
@Component
public class LeadableUnits {
  private static final int MOST_UNITS = 400;

  private final JdbcClient jdbc;
  private final Access access;
  private final Organizations organizations;
  private final CityClock clock;

  LeadableUnits(JdbcClient jdbc, Access access, Organizations organizations, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// @param kinds of units that are offered
  public List<Unit> of(Actor actor, Permission permission, Set<Unit.Kind> kinds) {
    var scopes = access.scopes(actor, permission);
    var ids =
        jdbc
            .sql(
                """
                select id from organization.v_unit
                where kind = any(:kinds) and (:everywhere or path && :scopes)
                  and since <= :day and (until is null or until > :day)
                order by cardinality(path), numbered, id limit :most
                """)
            .param("kinds", Sql.texts(kinds.stream().map(Unit.Kind::name).toList()))
            .param("scopes", Sql.ids(scopes))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("day", clock.today())
            .param("most", MOST_UNITS)
            .query(Sql.rows(UUID.class))
            .list()
            .stream()
            .map(UnitId::of)
            .toList();
    var found = organizations.units(ids);
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  /// The unit of another organisation where this one is: its city's, or that of the same ward.
  public Optional<Unit> beside(Unit unit, OrganizationId other) {
    return unit.kind() == Unit.Kind.WARD
        ? organizations.wardUnit(other, unit.area(), clock.today())
        : Optional.of(organizations.cityUnit(other)).filter(it -> it.inForceOn(clock.today()));
  }
}
