package org.chungtay.activity.unplanned;

import java.util.List;
import java.util.UUID;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The units a leader may report for: those of their own grants first, then those below.
@Repository
class LedUnits {
  private static final int MOST = 300;

  private final JdbcClient jdbc;
  private final Access access;
  private final Organizations organizations;
  private final CityClock clock;

  LedUnits(JdbcClient jdbc, Access access, Organizations organizations, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.organizations = organizations;
    this.clock = clock;
  }

  List<Unit> of(Actor leader) {
    var scopes = access.scopes(leader, ActivityPermissions.LEAD);
    var ids =
        jdbc
            .sql(
                """
                select id from organization.v_unit
                where (:everywhere or path && :scopes)
                  and since <= :today and (until is null or until > :today)
                order by id = any(:scopes) desc, cardinality(path), numbered, id limit :most
                """)
            .param("scopes", Sql.ids(scopes))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("today", clock.today())
            .param("most", MOST)
            .query(Sql.rows(UUID.class))
            .list()
            .stream()
            .map(UnitId::of)
            .toList();
    var units = organizations.units(ids);
    return ids.stream().filter(units::containsKey).map(units::get).toList();
  }
}
