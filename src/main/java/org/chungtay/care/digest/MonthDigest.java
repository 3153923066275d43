package org.chungtay.care.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.notice.Tells;
import org.chungtay.care.notice.Tells.Notice;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// In the first days of a month, once for each group: turns kept of those that counted, and how
/// many needed no reminding. Whoever had none that counted, as in weeks of amnesty, is not written
/// to. Each batch is a transaction of its own; after a kill nobody is told twice.
@Component
class MonthDigest {
  private static final int LAST_DAY = 3;
  private static final int AT_ONCE = 200;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

  private final JdbcClient jdbc;
  private final Tells tells;
  private final TransactionOperations transactions;
  private final CityClock clock;

  MonthDigest(JdbcClient jdbc, Tells tells, TransactionOperations transactions, CityClock clock) {
    this.jdbc = jdbc;
    this.tells = tells;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Line(
      UUID unit, String name, UUID person, int places, int kept, int asked, int unreminded) {}

  /// @return how many people were written to
  int send() {
    var today = clock.today();
    if (today.getDayOfMonth() > LAST_DAY) {
      return 0;
    }
    var month = today.withDayOfMonth(1).minusMonths(1);
    var lines = lines(month);
    var told = 0;
    for (var from = 0; from < lines.size(); from += AT_ONCE) {
      var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
      var notices = some.stream().map(line -> notice(line, month)).toList();
      var went = transactions.execute(_ -> tells.told(notices));
      told += went == null ? 0 : went;
    }
    return told;
  }

  private static Notice notice(Line line, LocalDate month) {
    return new Notice(
        PersonId.of(line.person()),
        "month/" + month + "/" + line.unit(),
        "care.told.month",
        Map.of(
            "group", line.name(),
            "month", MONTH.format(month),
            "places", line.places(),
            "kept", line.kept(),
            "asked", line.asked(),
            "unreminded", line.unreminded()),
        "/my/turns");
  }

  /// Those who lead and agreed to be written to, of groups with turns that counted.
  private List<Line> lines(LocalDate month) {
    return jdbc.sql(
            """
            with counted as (
              select t.unit, count(distinct t.place)::int as places,
                     count(*) filter (where t.state = 'KEPT')::int as kept, count(*)::int as asked,
                     count(*) filter (where r.unreminded)::int as unreminded
              from care.turn t
              left join care.round r on r.place = t.place and r.id = t.kept_round
              where t.day >= :month and t.day < :after and t.state in ('KEPT', 'MISSED')
              group by t.unit),
            leader as (
              select r.scope as unit, r.person from identity.v_right r
              where r.permission = 'care.lead' and :today between r.first_day and r.last_day
              union
              select a.unit, a.leader from care.adoption a
              join organization.v_membership m on m.unit = a.unit and m.person = a.leader
                and m.since <= :today and (m.last_day is null or m.last_day >= :today)
              where a.state = 'ACCEPTED' and (a.until is null or a.until > :today))
            select c.unit, u.name, l.person, c.places, c.kept, c.asked, c.unreminded
            from counted c
            join organization.v_unit u on u.id = c.unit
            join leader l on l.unit = c.unit
            join identity.v_person p on p.id = l.person and p.has_phone
            where exists (select from identity.v_consent_in_force f
                          where f.person = l.person and f.purpose = 'contact-about-activity')
            order by c.unit, l.person
            """)
        .param("month", month)
        .param("after", month.plusMonths(1))
        .param("today", clock.today())
        .query(Sql.rows(Line.class))
        .list();
  }
}
