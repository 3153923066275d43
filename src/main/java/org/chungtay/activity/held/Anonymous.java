package org.chungtay.activity.held;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.join.Registrations;
import org.chungtay.activity.join.Ticket;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Registrations and attendance that no longer say who. A person's stand-in is the very pseudonym
/// under which the outcome book counts them: also a report that is opened again and confirmed anew
/// finds as many different persons as before.
@Repository
class Anonymous {
  private final JdbcClient jdbc;
  private final Registrations registrations;
  private final Pseudonyms pseudonyms;
  private final CityClock clock;

  Anonymous(JdbcClient jdbc, Registrations registrations, Pseudonyms pseudonyms, CityClock clock) {
    this.jdbc = jdbc;
    this.registrations = registrations;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  record Held(UUID activityId, UUID id) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    leaveWhatIsToCome(people);
    var standIns = people.stream().map(Forgotten::standIn).toList();
    loseNames(people(people), standIns, Optional.empty());
    jdbc.sql("delete from activity.known_person where person = any(:people)")
        .param("people", people(people))
        .update();
    jdbc.sql("delete from activity.return_reason where officer = any(:people)")
        .param("people", people(people))
        .update();
  }

  /// Their places go to those who wait.
  private void leaveWhatIsToCome(Collection<Forgotten> people) {
    jdbc.sql(
            """
            select r.activity_id, r.id
            from activity.registration r join activity.activity a on a.id = r.activity_id
            where r.person = any(:people) and r.state <> 'LEFT' and a.state = 'OPEN'
              and not exists (
                select from activity.attendance t
                where t.activity_id = r.activity_id and t.registration_id = r.id)
            order by r.activity_id, r.id
            """)
        .param("people", people(people))
        .query(Sql.rows(Held.class))
        .list()
        .forEach(held ->
            registrations.leave(
                new Ticket(ActivityId.of(held.activityId()), RegistrationId.of(held.id()))));
  }

  /// Attendance by name of activities before a day, of so many people at once; how many people
  /// there were.
  @Transactional
  public int loseNames(LocalDate before, int most) {
    var people =
        jdbc.sql(
                """
                select distinct r.person
                from activity.registration r join activity.activity a on a.id = r.activity_id
                where a.day < :before and get_byte(uuid_send(r.person), 6) >> 4 <> 8
                limit :most
                """)
            .param("before", before)
            .param("most", most)
            .query(Sql.rows(UUID.class))
            .list();
    var standIns = people.stream().map(one -> pseudonyms.standIn(PersonId.of(one))).toList();
    loseNames(Sql.ids(people), standIns, Optional.of(before));
    return people.size();
  }

  /// Whoever was registered for one activity under two records has one stand-in there, twice.
  private void loseNames(UUID[] people, List<UUID> standIns, Optional<LocalDate> before) {
    jdbc.sql(
            """
            with nameless as (
              select r.activity_id, r.id, f.stand_in,
                     (select count(*) from activity.registration k
                      where k.activity_id = r.activity_id and k.person = f.stand_in)
                     + row_number() over (
                         partition by r.activity_id, f.stand_in order by r.registered_at, r.id)
                     - 1 as also
              from unnest(:people, :standIns) as f (person, stand_in)
              join activity.registration r on r.person = f.person
              join activity.activity a on a.id = r.activity_id
              where a.day < coalesce(cast(:before as date), 'infinity'))
            update activity.registration r set person = n.stand_in, also = n.also
            from nameless n where r.activity_id = n.activity_id and r.id = n.id
            """)
        .param("people", people)
        .param("standIns", Sql.ids(standIns))
        .param("before", before.orElse(null), Types.DATE)
        .update();
  }

  LocalDate today() {
    return clock.today();
  }

  private static UUID[] people(Collection<Forgotten> people) {
    return Sql.ids(people.stream().map(one -> one.person().value()).toList());
  }
}
