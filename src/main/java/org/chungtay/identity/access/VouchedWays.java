package org.chungtay.identity.access;

import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Sessions;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What lets somebody in on another's word: unused slips, the sessions they opened, and the
/// passkeys and accounts added in those. Whoever printed a slip for a member may have used it
/// themselves; harmless then, it must not become a way to the role the member is given later.
@Component
public class VouchedWays {
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final Sessions sessions;
  private final Access access;

  VouchedWays(JdbcClient jdbc, CityClock clock, Sessions sessions, Access access) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.sessions = sessions;
    this.access = access;
  }

  private void noLongerByACorrectedPhone(PersonId person) {
    var voucher =
        jdbc.sql(
                """
                select phone_vouched_by from identity.person
                where id = :person and phone_vouched_by is not null
                """)
            .param("person", person.value())
            .query(Sql.rows(UUID.class))
            .optional();
    if (voucher
        .filter(by -> !access.holdsAllRightsOf(new Actor(PersonId.of(by), ""), person))
        .isPresent()) {
      jdbc.sql("update identity.person set phone_signs_in = false where id = :person")
          .param("person", person.value())
          .update();
    }
  }

  /// The person signs in again by a way of their own, or by a slip of somebody who holds the role.
  public void giveUp(PersonId person) {
    sessions.closeVouched(person);
    noLongerByACorrectedPhone(person);
    jdbc.sql(
            """
            update identity.sign_in_slip set revoked_at = :now
            where person = :person and vouched_by is not null
              and used_at is null and revoked_at is null
            """)
        .param("person", person.value())
        .param("now", Sql.time(clock.now()))
        .update();
    for (var table : new String[] {"passkey", "city_account"}) {
      jdbc.sql(
              "delete from identity."
                  + table
                  + " where person = :person and vouched_by is not null")
          .param("person", person.value())
          .update();
    }
  }
}
