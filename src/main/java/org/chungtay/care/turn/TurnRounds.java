package org.chungtay.care.turn;

import java.util.List;
import org.chungtay.care.Rules;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Turns written ahead, reminders before them, and calls that go on to the sister group. Each batch
/// is a transaction of its own: after a kill the next run goes on.
@Component
public class TurnRounds {
  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;
  private final WritesTurns writes;
  private final StandInRows calls;
  private final FollowsHolidays holidays;
  private final Turns turns;
  private final TurnNews news;
  private final Rules rules;
  private final TransactionOperations transactions;
  private final CityClock clock;

  TurnRounds(
      JdbcClient jdbc,
      WritesTurns writes,
      StandInRows calls,
      FollowsHolidays holidays,
      Turns turns,
      TurnNews news,
      Rules rules,
      TransactionOperations transactions,
      CityClock clock) {
    this.jdbc = jdbc;
    this.writes = writes;
    this.calls = calls;
    this.holidays = holidays;
    this.turns = turns;
    this.news = news;
    this.rules = rules;
    this.transactions = transactions;
    this.clock = clock;
  }

  public void writeAhead() {
    int written;
    do {
      written = some(() -> writes.writeSome(AT_ONCE));
    } while (written == AT_ONCE);
    var _ = holidays.follow();
  }

  /// In the evening before, whoever is expected and agreed to be written to; a turn counts as
  /// reminded only when a message went out.
  public void remind() {
    int reminded;
    do {
      reminded = some(this::remindSome);
    } while (reminded == AT_ONCE);
  }

  public void widen() {
    transactions.executeWithoutResult(_ -> {
      calls.expire(clock.today());
      calls.widen(clock.now()).forEach(call -> news.askSister(turns.get(call.turn()), call.id()));
    });
  }

  private int remindSome() {
    var today = clock.today();
    var evening = clock.at(clock.now()).getHour() >= rules.on("remind-hour", today);
    var due = due(today.plusDays(evening ? rules.on("remind-days", today) : 0));
    news.remind(due);
    return due.size();
  }

  /// Marked before they are told, so that nobody is told twice. Whoever has no phone, or does not
  /// want to be written to, is not reminded.
  private List<Turn> due(java.time.LocalDate to) {
    return jdbc
        .sql(
            """
            with due as (
              select t.place, t.id from care.turn t
              join identity.v_person p on p.id = coalesce(t.stand_in, t.assignee) and p.has_phone
              join identity.v_consent_in_force c
                on c.person = p.id and c.purpose = 'contact-about-activity'
              where t.state = 'DUE' and t.reminded_at is null and t.day between :today and :to
              order by t.day, t.id limit :most for update of t skip locked)
            update care.turn t set reminded_at = :now
            from due, care.adoption a
            where t.place = due.place and t.id = due.id and a.id = t.adoption
            returning t.id, t.adoption, t.place, t.unit, a.sister, t.day, t.moved_from, a.moment,
                      a.bring, t.assignee, t.stand_in, t.stand_in_unit, t.state, t.reminded_at, t.fixed
            """)
        .param("today", clock.today())
        .param("to", to)
        .param("most", AT_ONCE)
        .param("now", Sql.time(clock.now()))
        .query(Sql.rows(Turn.Row.class))
        .list()
        .stream()
        .map(Turn.Row::turn)
        .toList();
  }

  private int some(java.util.function.IntSupplier batch) {
    var done = transactions.execute(_ -> batch.getAsInt());
    return done == null ? 0 : done;
  }
}
