package org.chungtay.care.notice;

import org.chungtay.care.AdoptionId;
import org.chungtay.care.CarePermissions;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who keeps an adoption's list and its turns: whoever leads the group, and whoever took this
/// adoption over, as long as they are of the group.
@Component
public class Leading {
  private final JdbcClient jdbc;
  private final Access access;
  private final CityClock clock;

  Leading(JdbcClient jdbc, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  public boolean leads(Actor actor, AdoptionId adoption, UnitId group) {
    return access.allows(actor, CarePermissions.LEAD, group.value()) || tookOver(actor, adoption);
  }

  public void require(Actor actor, AdoptionId adoption, UnitId group) {
    if (!tookOver(actor, adoption)) {
      access.require(actor, CarePermissions.LEAD, group.value());
    }
  }

  private boolean tookOver(Actor actor, AdoptionId adoption) {
    return jdbc.sql(
            """
            select exists (
              select from care.adoption a
              join organization.v_membership m on m.unit = a.unit and m.person = a.leader
                and m.since <= :day and (m.last_day is null or m.last_day >= :day)
              where a.id = :id and a.leader = :person)
            """)
        .param("id", adoption.value())
        .param("person", actor.person().value())
        .param("day", clock.today())
        .query(Boolean.class)
        .single();
  }
}
