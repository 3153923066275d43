package org.chungtay.outcome.periodic;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Consents;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PhoneMessages;
import org.chungtay.identity.PhoneMessages.PhoneMessage;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A word to the officers of units that have not handed in: asked for by a city officer, and by the
/// clock three days before the last day and on the day after it. Only who agreed to be contacted is
/// written to, once a day; the page has the same words to paste for the others.
@Component
class Reminders {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int DAYS_BEFORE = 3;
  private static final Duration USEFUL = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final ReportRequestRows requests;
  private final Consents consents;
  private final PhoneMessages phones;
  private final Messages messages;
  private final CityClock clock;

  Reminders(
      JdbcClient jdbc,
      ReportRequestRows requests,
      Consents consents,
      PhoneMessages phones,
      Messages messages,
      CityClock clock) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.consents = consents;
    this.phones = phones;
    this.messages = messages;
    this.clock = clock;
  }

  /// Once a day for each unit, however often it is asked for.
  @Transactional
  public void remind(ReportRequest request) {
    var units = remember(request.id());
    var officers = officers(units);
    var agreed =
        consents.agreed(
            officers.stream().map(one -> PersonId.of(one.person())).distinct().toList(),
            Consents.CONTACT);
    var _ =
        phones.send(
            officers.stream()
                .filter(one -> agreed.contains(PersonId.of(one.person())))
                .map(one -> message(request, one))
                .toList(),
            "outcome.reminder");
  }

  @Transactional
  public void remindDue() {
    due().forEach(id -> requests.find(id).ifPresent(this::remind));
  }

  private List<UUID> due() {
    return jdbc.sql("select id from outcome.report_request where due in (:soon, :over)")
        .param("soon", clock.today().plusDays(DAYS_BEFORE))
        .param("over", clock.today().minusDays(1))
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// Units whose report is with them and that were not reminded today.
  private List<UUID> remember(UUID request) {
    return jdbc.sql(
            """
            insert into outcome.unit_report_event
              (id, request, unit, version, at, kind, person, step)
            select gen_random_uuid(), r.request, r.unit, r.version, :now, 'REMINDED', null, 0
            from outcome.unit_report r
            where r.request = :request and r.state = 'DRAFT' and not exists (
              select from outcome.unit_report_event e
              where e.request = r.request and e.unit = r.unit and e.kind = 'REMINDED'
                and e.at >= :midnight)
            returning unit
            """)
        .param("request", request)
        .param("now", Sql.time(clock.now()))
        .param("midnight", Sql.time(clock.today().atStartOfDay(clock.zone()).toInstant()))
        .query(Sql.rows(UUID.class))
        .list();
  }

  record Officer(UUID unit, String name, UUID person) {}

  private List<Officer> officers(List<UUID> units) {
    return jdbc.sql(
            "with recursive "
                + Heirs.OF_DRAFTS
                + """
                select distinct u.id as unit, u.name, g.person
                from organization.v_unit u join heir h on h.unit = u.id
                join identity.v_granted_role g on g.scope = h.now and g.role = 'officer'
                  and :today between g.first_day and g.last_day
                where u.id = any(:units) order by u.id, g.person
                """)
        .param("units", Sql.ids(units))
        .param("today", clock.today())
        .query(Sql.rows(Officer.class))
        .list();
  }

  private PhoneMessage message(ReportRequest request, Officer officer) {
    var person = PersonId.of(officer.person());
    Map<String, Object> words =
        Map.of("title", request.title(), "unit", officer.name(), "due", DAY.format(request.due()));
    return new PhoneMessage(
        Ids.named("remind/" + request.id() + "/" + officer.unit() + person + clock.today()),
        person,
        language -> messages.text(language, "outcome.periodic.told", words),
        clock.now().plus(USEFUL));
  }
}
