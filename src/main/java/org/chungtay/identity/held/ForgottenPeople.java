package org.chungtay.identity.held;

import java.util.Collection;
import java.util.List;
import org.chungtay.identity.Access;
import org.chungtay.identity.LastAdministrator;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.Sessions;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Leaves of a person the bare id, which names nobody: what they did in office stays under it. Kept
/// beside it are the consents, withdrawn now, because that there was consent must be provable (Law
/// 91/2025/QH15), and the trail.
@Repository
class ForgottenPeople {
  private static final List<String> GONE =
      List.of("session", "passkey", "passkey_challenge", "city_account", "sign_in_slip");

  private final JdbcClient jdbc;
  private final Sessions sessions;
  private final CityClock clock;

  ForgottenPeople(JdbcClient jdbc, Sessions sessions, CityClock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    var persons = people.stream().map(Forgotten::person).toList();
    endRoles(persons);
    endStandIns(persons);
    setNothingAside(persons);
    persons.forEach(sessions::closeAll);
    forgetCodes(persons);
    for (var table : GONE) {
      statement("delete from identity." + table + " where person = any(:people)", persons);
    }
    statement("delete from identity.demonstration_person where person = any(:people)", persons);
    statement(
        """
        update identity.consent set withdrawn_at = greatest(:now, given_at)
        where person = any(:people) and withdrawn_at is null
        """,
        persons);
    statement(
        """
        update identity.person
        set name = '–', folded_name = '', phone = null, phone_digest = null, born = null,
            guardian_name = null, guardian_phone = null, language = null, phone_vouched_by = null,
            erased_at = :now
        where id = any(:people) and erased_at is null
        """,
        persons);
  }

  /// Why somebody was away, or was given a right, is about them too.
  private void endStandIns(List<PersonId> people) {
    statement(
        """
        update identity.stand_in
        set why = '', ended_at = coalesce(ended_at, :now),
            ended_by = coalesce(ended_by, case when giver = any(:people) then giver else deputy end)
        where giver = any(:people) or deputy = any(:people)
        """,
        people);
    statement(
        "update identity.granted_role set why = '' where person = any(:people) and why <> ''",
        people);
  }

  /// Rows of one that went on as another are not put back any more.
  private void setNothingAside(List<PersonId> people) {
    statement(
        """
        update identity.followed_row f set aside = null
        from identity.pair_decision d
        where d.id = f.decision and f.aside is not null
          and (d.first = any(:people) or d.second = any(:people))
        """,
        people);
  }

  /// Codes lie under the digest of the number; other people behind it ask for a new one.
  private void forgetCodes(List<PersonId> people) {
    for (var table : List.of("sign_in_code", "phone_proof")) {
      statement(
          "delete from identity."
              + table
              + " where phone_digest in (select phone_digest from identity.person"
              + " where id = any(:people) and phone_digest is not null)",
          people);
    }
  }

  /// Refuses `last-administrator`: somebody must be left who can give the next one their role.
  private void endRoles(List<PersonId> people) {
    statement(
        """
        update identity.granted_role set ended_at = :now, ended_by = person
        where person = any(:people) and ended_at is null and last_day >= :today
        """,
        people);
    boolean left =
        jdbc.sql(
                """
                select exists (
                  select from identity.granted_role
                  where role = 'administrator' and scope = :all and ended_at is null
                    and :today between first_day and last_day)
                or not exists (
                  select from identity.granted_role
                  where role = 'administrator' and scope = :all and person = any(:people))
                """)
            .param("all", Access.INSTALLATION)
            .param("today", clock.today())
            .param("people", Sql.ids(people.stream().map(PersonId::value).toList()))
            .query(Sql.rows(Boolean.class))
            .single();
    if (!left) {
      throw new LastAdministrator();
    }
  }

  private void statement(String sql, List<PersonId> people) {
    var statement =
        jdbc.sql(sql).param("people", Sql.ids(people.stream().map(PersonId::value).toList()));
    if (sql.contains(":now")) {
      statement = statement.param("now", Sql.time(clock.now()));
    }
    if (sql.contains(":today")) {
      statement = statement.param("today", clock.today());
    }
    var _ = statement.update();
  }
}
