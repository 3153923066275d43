package org.chungtay.activity.movement;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.Belonging;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BelongingByRules implements Belonging {
  private final Movements movements;
  private final Access access;
  private final JdbcClient jdbc;

  BelongingByRules(Movements movements, Access access, JdbcClient jdbc) {
    this.movements = movements;
    this.access = access;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void put(Actor planner, MovementId movement, Collection<ActivityId> activities) {
    var launched =
        movements
            .find(movement)
            .filter(one -> one.launched().isPresent())
            .orElseThrow(() -> new NotFound("movement"));
    var distinct = Set.copyOf(activities);
    if (put(launched, access.scopes(planner, ActivityPermissions.PLAN), distinct)
        < distinct.size()) {
      throw new InvalidInput("movement", "not-a-choice");
    }
  }

  private int put(Movement movement, Set<UUID> scopes, Set<ActivityId> activities) {
    return jdbc.sql(
            """
            update activity.activity a set movement = :movement
            from organization.v_unit u
            where u.id = a.lead_unit and a.id = any(:ids) and (:everywhere or u.covering && :scopes)
              and a.share_organizations && :organizations
            """)
        .param("movement", movement.id().value())
        .param("ids", Sql.ids(activities.stream().map(ActivityId::value).toList()))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .param(
            "organizations",
            Sql.ids(movement.partners().stream().map(one -> one.organization().value()).toList()))
        .update();
  }
}
