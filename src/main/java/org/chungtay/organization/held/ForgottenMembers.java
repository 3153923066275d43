package org.chungtay.organization.held;

import java.util.Collection;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How many members a unit had on an earlier day stays as it was; from today on there is one less.
@Repository
class ForgottenMembers {
  private static final String OF =
      " from unnest(:people, :standIns) as f (person, stand_in) where ";

  private final JdbcClient jdbc;
  private final CityClock clock;

  ForgottenMembers(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    update(
        """
        update organization.membership m
        set person = f.stand_in,
            last_day = least(coalesce(m.last_day, 'infinity'), greatest(m.since, :today - 1))
        """
            + OF
            + "m.person = f.person",
        people);
    forgetTransfers(people);
    endOffices(people);
    forgetLines(people);
  }

  /// One that waits for an answer is over; of others stays between which units somebody moved.
  private void forgetTransfers(Collection<Forgotten> people) {
    update(
        """
        update organization.transfer t
        set person = f.stand_in,
            asked_name = case when t.asked_name is null then null else '–' end, reason = '',
            answer_reason = case when t.answer = 'REFUSED' then '–' else '' end,
            answer = coalesce(t.answer, 'WITHDRAWN'),
            answered_by = coalesce(t.answered_by, t.requested_by),
            answered_at = coalesce(t.answered_at, :now)
        """
            + OF
            + "t.person = f.person",
        people);
  }

  /// Who held an office stays, as the bare id that stands for them in everything they did in it.
  private void endOffices(Collection<Forgotten> people) {
    update(
        """
        update organization.office
        set until = greatest(since, :today), ended = 'LEFT'
        where person = any(:people) and until > :today
        """,
        people);
  }

  /// A line that waits is left out, one that was applied can no longer be taken back; either way
  /// the report still counts it. A file that nobody needs any more is not kept for its other lines.
  private void forgetLines(Collection<Forgotten> people) {
    update(
        """
        delete from organization.intake_file k using organization.intake i
        where i.id = k.intake and i.state in ('APPLIED', 'TAKEN_BACK', 'DISCARDED')
          and exists (select from organization.intake_row r
                      where r.intake = i.id and r.subject = any(:people))
        """,
        people);
    update(
        """
        update organization.intake_row
        set typed = '{}', name = '–', folded = '', phone = null, phone_key = null, born = null,
            guardian = null, guardian_phone = null, area_typed = '', unit_typed = '',
            fingerprint = '', doubt = null, candidates = '{}', others = 0, reasons = '{}',
            left_out = left_out or not applied,
            outcome = case when applied then outcome else 'LEFT_OUT' end,
            undone = case when applied then coalesce(undone, false) end
        where subject = any(:people)
        """,
        people);
    update("delete from organization.intake_origin where subject = any(:people)", people);
  }

  private void update(String sql, Collection<Forgotten> people) {
    var statement =
        jdbc.sql(sql)
            .param("people", Sql.ids(people.stream().map(one -> one.person().value()).toList()));
    if (sql.contains(":standIns")) {
      var standIns = people.stream().map(Forgotten::standIn).toList();
      statement = statement.param("standIns", Sql.ids(standIns));
    }
    if (sql.contains(":today")) {
      statement = statement.param("today", clock.today());
    }
    if (sql.contains(":now")) {
      statement = statement.param("now", Sql.time(clock.now()));
    }
    var _ = statement.update();
  }
}
