package org.chungtay.activity.duty;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.RemindedLately;
import org.chungtay.activity.Silences.Reminded;
import org.chungtay.activity.Silences.Silence;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PhoneMessages;
import org.chungtay.identity.PhoneMessages.PhoneMessage;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A word from the unit above, each in the language the officer reads; rarely, and kept.
@Component
class UnitReminders {
  private static final Duration PAUSE = Duration.ofDays(3);
  private static final Duration USEFUL = Duration.ofDays(2);
  private static final int WEEK = 7;

  private final JdbcClient jdbc;
  private final PhoneMessages phones;
  private final Messages messages;
  private final Audit audit;
  private final CityClock clock;

  UnitReminders(
      JdbcClient jdbc, PhoneMessages phones, Messages messages, Audit audit, CityClock clock) {
    this.jdbc = jdbc;
    this.phones = phones;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  int remind(Actor officer, Silence silence, String link) {
    var last = last(silence.unit());
    if (last.isPresent()) {
      return sentBefore(officer, last.get(), silence);
    }
    var officers = officersOf(silence.unit());
    keep(officer, silence.unit(), officers.size());
    var id = Ids.next();
    var _ =
        phones.send(
            officers.stream().map(one -> message(silence, one, id, link)).toList(),
            "activity.unit-reminder");
    audit.did(
        officer,
        "activity.unit-reminded",
        silence.unit().value(),
        Map.of("told", Integer.toString(officers.size())));
    return officers.size();
  }

  record Last(LocalDate day, UUID byPerson, int told) {}

  /// The latest one that is not long ago.
  private Optional<Last> last(UnitId unit) {
    return jdbc.sql(
            """
            select day, by_person, told from activity.unit_reminder
            where unit = :unit and at > :since order by day desc limit 1
            """)
        .param("unit", unit.value())
        .param("since", Sql.time(clock.now().minus(PAUSE)))
        .query(Sql.rows(Last.class))
        .optional();
  }

  /// The same officer's second press of the day is the first one; everything else comes too soon.
  private int sentBefore(Actor officer, Last last, Silence silence) {
    if (last.byPerson().equals(officer.person().value()) && last.day().equals(clock.today())) {
      return last.told();
    }
    throw new RemindedLately(silence.reminded().map(Reminded::by).orElse(""));
  }

  /// Of two who remind at the same moment, the second one is refused.
  private void keep(Actor officer, UnitId unit, int told) {
    var kept =
        jdbc.sql(
                """
                insert into activity.unit_reminder (unit, day, at, by_person, told)
                values (:unit, :day, :at, :by, :told) on conflict do nothing
                """)
            .param("unit", unit.value())
            .param("day", clock.today())
            .param("at", Sql.time(clock.now()))
            .param("by", officer.person().value())
            .param("told", told)
            .update();
    if (kept == 0) {
      throw new RemindedLately("");
    }
  }

  /// Those who hold the officer's role for this very unit today and have a phone.
  private List<PersonId> officersOf(UnitId unit) {
    return jdbc
        .sql(
            """
            select distinct g.person from identity.v_granted_role g
            join identity.v_person p on p.id = g.person and p.has_phone
            where g.scope = :unit and g.role = 'officer'
              and :today between g.first_day and g.last_day
            """)
        .param("unit", unit.value())
        .param("today", clock.today())
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .toList();
  }

  private PhoneMessage message(Silence silence, PersonId person, UUID id, String link) {
    Map<String, Object> arguments =
        Map.of(
            "unit", silence.name(),
            "weeks", silence.days() / WEEK,
            "waiting", silence.waiting(),
            "unreported", silence.unreported(),
            "link", link);
    return new PhoneMessage(
        Ids.named("unit-reminder/" + id + "/" + person),
        person,
        language -> messages.text(language, "activity.told.silent", arguments),
        clock.now().plus(USEFUL));
  }
}
