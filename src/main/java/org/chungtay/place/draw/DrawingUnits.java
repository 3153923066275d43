package org.chungtay.place.draw;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlacePermissions;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For which units somebody draws, and on which ground.
@Component
public class DrawingUnits {
  private static final int MOST = 300;

  private final JdbcClient jdbc;
  private final Access access;
  private final Organizations organizations;
  private final Territory territory;
  private final CityClock clock;

  DrawingUnits(
      JdbcClient jdbc,
      Access access,
      Organizations organizations,
      Territory territory,
      CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.organizations = organizations;
    this.territory = territory;
    this.clock = clock;
  }

  /// Those in force for which the actor may draw, the highest first.
  public List<Unit> of(Actor actor) {
    var scopes = access.scopes(actor, PlacePermissions.MANAGE);
    var ids =
        jdbc
            .sql(
                """
                select id from organization.v_unit
                where (:everywhere or path && :scopes) and since <= :day and (until is null or until > :day)
                order by cardinality(path), numbered, id limit :most
                """)
            .param("scopes", Sql.ids(scopes))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("day", clock.today())
            .param("most", MOST)
            .query(Sql.rows(UUID.class))
            .list()
            .stream()
            .map(UnitId::of)
            .toList();
    var found = organizations.units(ids);
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  /// The commune on whose ground a unit draws; none for one of the whole city.
  public Optional<AreaId> ground(Unit unit) {
    return territory.get(unit.area()).level() == Area.Level.PROVINCE
        ? Optional.empty()
        : Optional.of(territory.communeOf(unit.area()));
  }
}
