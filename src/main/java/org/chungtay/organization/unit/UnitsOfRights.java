package org.chungtay.organization.unit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.organization.HeldUnits;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class UnitsOfRights implements HeldUnits {
  private static final int MOST = 400;

  private final JdbcClient jdbc;
  private final Access access;
  private final Organizations organizations;
  private final CityClock clock;

  UnitsOfRights(JdbcClient jdbc, Access access, Organizations organizations, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.organizations = organizations;
    this.clock = clock;
  }

  @Override
  public List<Unit> of(Actor actor, Permission permission, Set<Unit.Kind> kinds) {
    var scopes = access.scopes(actor, permission);
    var ids =
        jdbc
            .sql(
                """
                select id from organization.v_unit
                where kind = any(:kinds) and (:everywhere or path && :scopes)
                  and since <= :today and (until is null or until > :today)
                order by id = any(:scopes) desc, cardinality(path), numbered, id limit :most
                """)
            .param("kinds", Sql.texts(kinds.stream().map(Unit.Kind::name).toList()))
            .param("scopes", Sql.ids(scopes))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("today", clock.today())
            .param("most", MOST)
            .query(Sql.rows(UUID.class))
            .list()
            .stream()
            .map(UnitId::of)
            .toList();
    var found = organizations.units(ids);
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }
}
