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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Memberships, and roles by the names of their units.
@Component
@Order(2)
class HeldByOrganization implements PersonalRecords {
  private final JdbcClient jdbc;
  private final Messages messages;
  private final CityClock clock;

  HeldByOrganization(JdbcClient jdbc, Messages messages, CityClock clock) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.clock = clock;
  }

  record Dated(String what, String unit, LocalDate since, @Nullable LocalDate lastDay) {}

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
        transfers(person, reading));
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

  private Section section(String code, Reading reading, String sql, PersonId person) {
    var entries =
        jdbc.sql(sql).param("person", person.value()).query(Sql.rows(Dated.class)).list().stream()
            .map(one -> entry(one, reading))
            .toList();
    return new Section(code, say(reading, "organization.held." + code), entries);
  }

  private Entry entry(Dated one, Reading reading) {
    var since = clock.instantOf(one.since().atStartOfDay());
    var last = one.lastDay();
    var until =
        last == null
            ? say(reading, "organization.held.open")
            : messages.text(
                reading.language(), "organization.held.until", Map.of("day", day(last)));
    var what = one.what().isEmpty() ? one.unit() : say(reading, "organization.role." + one.what());
    return new Entry(
        since,
        what,
        one.what().isEmpty() || one.unit().isEmpty() ? until : one.unit() + " · " + until);
  }

  private static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /// How many members a unit had on an earlier day stays as it was; from today on there is one
  /// less.
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    var _ =
        statement(
                """
                update organization.membership m
                set person = f.stand_in,
                    last_day =
                      least(coalesce(m.last_day, 'infinity'), greatest(m.since, :today - 1))
                from unnest(:people, :standIns) as f (person, stand_in)
                where m.person = f.person
                """,
                people)
            .param("today", clock.today())
            .update();
    forgetTransfers(people);
  }

  /// One that waits for an answer is over; of others stays between which units somebody moved.
  private void forgetTransfers(Collection<Forgotten> people) {
    var _ =
        statement(
                """
                update organization.transfer t
                set person = f.stand_in,
                    asked_name = case when t.asked_name is null then null else '–' end, reason = '',
                    answer_reason = case when t.answer = 'REFUSED' then '–' else '' end,
                    answer = coalesce(t.answer, 'WITHDRAWN'),
                    answered_by = coalesce(t.answered_by, t.requested_by),
                    answered_at = coalesce(t.answered_at, :now)
                from unnest(:people, :standIns) as f (person, stand_in)
                where t.person = f.person
                """,
                people)
            .param("now", Sql.time(clock.now()))
            .update();
  }

  private JdbcClient.StatementSpec statement(String sql, Collection<Forgotten> people) {
    return jdbc.sql(sql)
        .param("people", Sql.ids(people.stream().map(one -> one.person().value()).toList()))
        .param("standIns", Sql.ids(people.stream().map(Forgotten::standIn).toList()));
  }

  private String say(Reading reading, String key) {
    return messages.text(reading.language(), key, Map.of());
  }
}
