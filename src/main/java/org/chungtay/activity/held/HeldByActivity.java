package org.chungtay.activity.held;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.join.VolunteerHours;
import org.chungtay.activity.join.VolunteerHours.Stay;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Registrations, attendance and hours, what one was told, and the reasons an officer keeps.
@Component
@Order(3)
class HeldByActivity implements PersonalRecords {
  private final JdbcClient jdbc;
  private final Anonymous anonymous;
  private final VolunteerHours hours;
  private final Messages messages;

  HeldByActivity(JdbcClient jdbc, Anonymous anonymous, VolunteerHours hours, Messages messages) {
    this.jdbc = jdbc;
    this.anonymous = anonymous;
    this.hours = hours;
    this.messages = messages;
  }

  record Joined(
      UUID id,
      String title,
      Instant startsAt,
      Instant endsAt,
      String state,
      String entered,
      @Nullable String way,
      @Nullable Instant checkedInAt,
      @Nullable Instant checkedOutAt) {}

  record Told(Instant at, String title, String kind, String reason) {}

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    return List.of(
        new Section("activities", say(reading, "activity.held.joined"), joined(person, reading)),
        new Section("told", say(reading, "activity.held.told"), told(person, reading)),
        new Section("reasons", say(reading, "activity.held.reasons"), reasons(person, reading)));
  }

  @Override
  public void forget(Collection<Forgotten> people) {
    anonymous.forget(people);
  }

  private List<Entry> joined(PersonId person, Reading reading) {
    return jdbc
        .sql(
            """
            select a.id, a.title, a.starts_at, a.ends_at, r.state, r.way as entered, t.way,
                   t.checked_in_at, t.checked_out_at
            from activity.registration r
            join activity.activity a on a.id = r.activity_id
            left join activity.attendance t
              on t.activity_id = r.activity_id and t.registration_id = r.id
            where r.person = :person order by a.starts_at desc, a.id
            """)
        .param("person", person.value())
        .query(Sql.rows(Joined.class))
        .list()
        .stream()
        .map(one -> new Entry(one.startsAt(), one.title(), detail(one, reading)))
        .toList();
  }

  private String detail(Joined one, Reading reading) {
    var parts = new ArrayList<String>();
    parts.add(
        say(reading, "activity.held.entered." + one.entered().toLowerCase(java.util.Locale.ROOT)));
    var in = one.checkedInAt();
    if (in != null && one.way() != null) {
      var stay = new Stay(Way.valueOf(one.way()), in, one.checkedOutAt());
      var given = hours.hours(one.startsAt(), one.endsAt(), stay);
      parts.add(messages.text(reading.language(), "activity.held.there", Map.of("hours", given)));
    } else {
      parts.add(
          say(reading, "activity.held.standing." + one.state().toLowerCase(java.util.Locale.ROOT)));
    }
    return String.join(" · ", parts);
  }

  private List<Entry> told(PersonId person, Reading reading) {
    return jdbc
        .sql(
            """
            select n.at, a.title, n.kind, n.reason
            from activity.registration r
            join activity.notice n on n.activity_id = r.activity_id and n.at >= r.registered_at
            join activity.activity a on a.id = r.activity_id
            where r.person = :person and r.state <> 'LEFT' order by n.at desc, n.id
            """)
        .param("person", person.value())
        .query(Sql.rows(Told.class))
        .list()
        .stream()
        .map(one ->
            new Entry(
                one.at(),
                one.title(),
                messages.text(
                    reading.language(),
                    one.kind().equals("CANCELLED")
                        ? "activity.held.cancelled"
                        : "activity.held.postponed",
                    Map.of("reason", one.reason()))))
        .toList();
  }

  private List<Entry> reasons(PersonId person, Reading reading) {
    return jdbc.sql(
            """
            select added_at, words from activity.return_reason
            where officer = :person order by added_at desc, id
            """)
        .param("person", person.value())
        .query((row, _) ->
            new Entry(
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                say(reading, "activity.held.reason"),
                row.getString("words")))
        .list();
  }

  private String say(Reading reading, String key) {
    return messages.text(reading.language(), key, Map.of());
  }
}
