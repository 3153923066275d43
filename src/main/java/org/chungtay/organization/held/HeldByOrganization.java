package org.chungtay.organization.held;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Memberships, posts, transfers and lines of lists, and roles by the names of their units.
@Component
@Order(2)
class HeldByOrganization implements PersonalRecords {
  private final JdbcClient jdbc;
  private final ForgottenMembers forgotten;
  private final Messages messages;
  private final CityClock clock;

  HeldByOrganization(
      JdbcClient jdbc, ForgottenMembers forgotten, Messages messages, CityClock clock) {
    this.jdbc = jdbc;
    this.forgotten = forgotten;
    this.messages = messages;
    this.clock = clock;
  }

  record Dated(String what, String unit, LocalDate since, @Nullable LocalDate lastDay) {}

  record Listed(Instant sentAt, String fileName, String line) {}

  record Moved(Instant requestedAt, String reason, String fromUnit, String toUnit) {}

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    return List.of(
        section(
            "memberships",
            reading,
            """
            select '' as what, u.name as unit, m.since, m.last_day
            from organization.membership m join organization.unit u on u.id = m.unit
            where m.person = :person order by m.since desc, m.id
            """,
            person),
        section(
            "roles",
            reading,
            """
            select g.role as what, coalesce(u.name, '') as unit, g.first_day as since, g.last_day
            from identity.v_granted_role g left join organization.unit u on u.id = g.scope
            where g.person = :person order by g.first_day desc, g.id
            """,
            person),
        section(
            "offices",
            reading,
            """
            select lower(o.post) as what, u.name as unit, o.since, o.until - 1 as last_day
            from organization.office o join organization.unit u on u.id = o.unit
            where o.person = :person and o.until > o.since order by o.since desc, o.id
            """,
            person),
        transfers(person, reading),
        lists(person, reading));
  }

  private Section transfers(PersonId person, Reading reading) {
    var entries =
        jdbc
            .sql(
                """
                select t.requested_at, t.reason, f.name as from_unit, u.name as to_unit
                from organization.transfer t
                join organization.unit f on f.id = t.from_unit
                join organization.unit u on u.id = t.to_unit
                where t.person = :person order by t.requested_at desc, t.id
                """)
            .param("person", person.value())
            .query(Sql.rows(Moved.class))
            .list()
            .stream()
            .map(one ->
                new Entry(
                    one.requestedAt(),
                    messages.text(
                        reading.language(),
                        "organization.held.transfer",
                        Map.of("from", one.fromUnit(), "to", one.toUnit())),
                    one.reason()))
            .toList();
    return new Section("transfers", say(reading, "organization.held.transfers"), entries);
  }

  /// The line itself is told: it is what somebody sent about the person.
  private Section lists(PersonId person, Reading reading) {
    var entries =
        jdbc
            .sql(
                """
                select i.sent_at, i.file_name,
                       concat_ws(' · ', r.name, r.born, nullif(r.area_typed, ''),
                                 nullif(r.unit_typed, '')) as line
                from organization.intake_row r join organization.intake i on i.id = r.intake
                where r.subject = :person order by i.sent_at desc, r.intake, r.line
                """)
            .param("person", person.value())
            .query(Sql.rows(Listed.class))
            .list()
            .stream()
            .map(one -> new Entry(one.sentAt(), one.fileName(), one.line()))
            .toList();
    return new Section("lists", say(reading, "organization.held.lists"), entries);
  }

  private Section section(String code, Reading reading, String sql, PersonId person) {
    var entries =
        jdbc.sql(sql).param("person", person.value()).query(Sql.rows(Dated.class)).list().stream()
            .map(one -> entry(code, one, reading))
            .toList();
    return new Section(code, say(reading, "organization.held." + code), entries);
  }

  private Entry entry(String code, Dated one, Reading reading) {
    var since = clock.instantOf(one.since().atStartOfDay());
    var last = one.lastDay();
    var until =
        messages.text(
            reading.language(),
            last == null ? "organization.held.open" : "organization.held.until",
            Map.of("since", day(one.since()), "day", last == null ? "" : day(last)));
    var what =
        one.what().isEmpty()
            ? one.unit()
            : say(
                reading,
                "organization." + (code.equals("offices") ? "post." : "role.") + one.what());
    return new Entry(
        since,
        what,
        one.what().isEmpty() || one.unit().isEmpty() ? until : one.unit() + " · " + until);
  }

  private static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  @Override
  public void forget(Collection<Forgotten> people) {
    forgotten.forget(people);
  }

  private String say(Reading reading, String key) {
    return messages.text(reading.language(), key, Map.of());
  }
}
