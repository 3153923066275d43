package org.chungtay.identity.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.OfficeRoles;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Roles that begin and end with an office.
@Component
class RolesOfOffices implements OfficeRoles {
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final GivenRights given;
  private final Audit audit;
  private final GrantStore grants;
  private final VouchedWays vouched;

  RolesOfOffices(
      JdbcClient jdbc,
      CityClock clock,
      GivenRights given,
      Audit audit,
      GrantStore grants,
      VouchedWays vouched) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.given = given;
    this.audit = audit;
    this.grants = grants;
    this.vouched = vouched;
  }

  @Override
  @Transactional
  public void give(Actor granter, Grant grant) {
    given.require(granter, grant);
    if (grants.store(grant, granter.person())) {
      vouched.giveUp(grant.person());
      audit.did(granter, "identity.role-granted", grant.person().value(), GrantStore.told(grant));
    }
  }

  @Override
  public void require(Actor granter, Grant grant) {
    given.require(granter, grant);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void changeHands(Collection<Over> over, Collection<Begun> begun) {
    var ended = end(over);
    audit.followed("identity.role-ended", ended.stream().map(Ended::told).toList());
    for (var one : begun) {
      if (grants.store(one.grant(), one.namedBy())) {
        vouched.giveUp(one.grant().person());
        audit.followed(
            "identity.role-granted",
            List.of(new Followed(one.grant().person().value(), GrantStore.told(one.grant()))));
      }
    }
  }

  /// Whoever gave it stands behind its end too: nobody in person ends it.
  private List<Ended> end(Collection<Over> over) {
    return jdbc.sql(
            """
            update identity.granted_role g
            set ended_at = :now, ended_by = coalesce(g.granted_by, g.person)
            from unnest(:people, :roles, :scopes) as o (person, role, scope)
            where g.person = o.person and g.role = o.role and g.scope = o.scope
              and g.ended_at is null and g.last_day >= :today
            returning g.id, g.person
            """)
        .param("people", ids(over, one -> one.person().value()))
        .param("roles", over.stream().map(Over::role).toArray(String[]::new))
        .param("scopes", ids(over, Over::scope))
        .param("now", Sql.time(clock.now()))
        .param("today", clock.today())
        .query(Sql.rows(Ended.class))
        .list();
  }

  private static UUID[] ids(Collection<Over> over, Function<Over, UUID> id) {
    return over.stream().map(id).toArray(UUID[]::new);
  }

  record Ended(UUID id, UUID person) {
    Followed told() {
      return new Followed(person, java.util.Map.of("grant", id.toString()));
    }
  }
}
