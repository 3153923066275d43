package org.chungtay.activity.attend;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.join.Ticket;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everyone on the list of an activity, by number.
@Component
class AttendeeRows {
  private final JdbcClient jdbc;
  private final People people;
  private final Consents consents;

  AttendeeRows(JdbcClient jdbc, People people, Consents consents) {
    this.jdbc = jdbc;
    this.people = people;
    this.consents = consents;
  }

  record Row(
      UUID id,
      UUID person,
      UUID site,
      int number,
      String state,
      boolean overlapping,
      @Nullable Instant checkedInAt) {}

  List<Attendee> of(ActivityId activity) {
    var rows =
        jdbc.sql(
                """
                select r.id, r.person, r.site, r.number, r.state, t.checked_in_at,
                       exists (
                         select from activity.registration o
                         join activity.activity other on other.id = o.activity_id
                         where o.person = r.person and o.activity_id <> r.activity_id
                           and o.state <> 'LEFT' and other.state in ('OPEN', 'RUNNING')
                           and other.starts_at < a.ends_at
                           and other.ends_at > a.starts_at) as overlapping
                from activity.registration r
                join activity.activity a on a.id = r.activity_id
                left join activity.attendance t
                  on t.activity_id = r.activity_id and t.registration_id = r.id
                where r.activity_id = :activity
                  and (r.state <> 'LEFT' or t.registration_id is not null)
                order by r.number
                """)
            .param("activity", activity.value())
            .query(Sql.rows(Row.class))
            .list();
    var persons = rows.stream().map(row -> PersonId.of(row.person())).toList();
    var names = new HashMap<>(people.names(persons));
    // The number of the ticket stands beside the name and is enough to take attendance by.
    consents.withdrew(persons, "show-name-to-leader").forEach(names::remove);
    return rows.stream()
        .map(row ->
            new Attendee(
                row.id(),
                row.site(),
                row.number(),
                names.getOrDefault(PersonId.of(row.person()), ""),
                row.state().equals("WAITING"),
                row.overlapping(),
                Optional.ofNullable(row.checkedInAt())))
        .toList();
  }

  List<Attendee> search(ActivityId activity, String typed) {
    var words = Folded.of(typed);
    return of(activity).stream()
        .filter(one ->
            Folded.of(one.name()).contains(words) || String.valueOf(one.number()).equals(words))
        .toList();
  }

  Optional<Ticket> byNumber(ActivityId activity, int number) {
    return jdbc.sql(
            """
            select id from activity.registration where activity_id = :activity and number = :number
            """)
        .param("activity", activity.value())
        .param("number", number)
        .query(UUID.class)
        .optional()
        .map(id -> new Ticket(activity, RegistrationId.of(id)));
  }
}
