package org.chungtay.ledger.book;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.ledger.Fund;
import org.chungtay.ledger.FundId;
import org.chungtay.ledger.Funds.Source;
import org.chungtay.ledger.Funds.Subject;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Funds and their entries as stored.
@Repository
class FundRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  FundRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean open(FundId id, Subject subject, UnitId unit, String address, PersonId by) {
    return jdbc.sql(
                """
                insert into ledger.fund (id, subject_kind, subject_id, unit, address, opened_by, opened_at)
                values (:id, :kind, :subject, :unit, :address, :by, :now) on conflict do nothing
                """)
            .param("id", id.value())
            .param("kind", subject.kind())
            .param("subject", subject.id())
            .param("unit", unit.value())
            .param("address", address)
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  Optional<Fund> find(Subject subject) {
    return jdbc.sql(
            """
            select f.id, f.unit, s.received, s.spent, s.received - s.spent as balance, s.entries
            from ledger.fund f cross join lateral (
              select coalesce(sum(amount) filter (where side = 'SOURCE'), 0)::bigint as received,
                     coalesce(-sum(amount) filter (where side = 'USE'), 0)::bigint as spent,
                     count(*)::int as entries
              from ledger.entry e where e.fund = f.id) s
            where f.subject_kind = :kind and f.subject_id = :subject
            """)
        .param("kind", subject.kind())
        .param("subject", subject.id())
        .query((row, _) ->
            new Fund(
                FundId.of(row.getObject("id", UUID.class)),
                UnitId.of(row.getObject("unit", UUID.class)),
                row.getLong("received"),
                row.getLong("spent"),
                row.getLong("balance"),
                row.getInt("entries")))
        .optional();
  }

  /// Whoever writes into a fund waits for whoever does; the end of its chain as it is then.
  Optional<End> hold(FundId fund) {
    var there =
        jdbc.sql("select id from ledger.fund where id = :id for update")
            .param("id", fund.value())
            .query(Sql.rows(UUID.class))
            .optional();
    return there.map(_ -> end(fund));
  }

  /// A statement of its own: it sees what those wrote who held the fund before.
  private End end(FundId fund) {
    return jdbc.sql(
            "select seq, balance from ledger.entry where fund = :fund order by seq desc limit 1")
        .param("fund", fund.value())
        .query(Sql.rows(End.class))
        .optional()
        .orElse(new End(0, 0));
  }

  record End(int seq, long balance) {}

  Optional<Written> find(FundId fund, Source source) {
    return jdbc.sql(
            """
            select e.seq, e.day, e.account, e.amount, e.reverses is not null as takes_out,
                   exists (select from ledger.entry r where r.fund = e.fund and r.reverses = e.seq) as taken_out
            from ledger.entry e
            where e.fund = :fund and e.source_kind = :kind and e.source_id = :source
            """)
        .param("fund", fund.value())
        .param("kind", source.kind())
        .param("source", source.id())
        .query(Sql.rows(Written.class))
        .optional();
  }

  /// @param amount below zero where it was spent
  /// @param takesOut whether it takes another one out
  record Written(
      int seq, LocalDate day, String account, long amount, boolean takesOut, boolean takenOut) {}

  void append(FundId fund, End end, Appended one) {
    jdbc.sql(
            """
            insert into ledger.entry
              (fund, seq, source_kind, source_id, day, account, amount, against, before, balance, reverses, reason,
               recorded_by, confirmed_by, at)
            values (:fund, :seq, :kind, :source, :day, :account, :amount, - :amount, :before, :before + :amount,
                    :reverses, :reason, :recorded, :confirmed, :now)
            """)
        .param("fund", fund.value())
        .param("seq", end.seq() + 1)
        .param("kind", one.source().kind())
        .param("source", one.source().id())
        .param("day", one.day())
        .param("account", one.account())
        .param("amount", one.amount())
        .param("before", end.balance())
        .param("reverses", one.reverses().orElse(null), Types.INTEGER)
        .param("reason", one.reason().orElse(null), Types.VARCHAR)
        .param("recorded", one.recorded().value())
        .param("confirmed", one.confirmed().value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  record Appended(
      Source source,
      LocalDate day,
      String account,
      long amount,
      Optional<Integer> reverses,
      Optional<String> reason,
      PersonId recorded,
      PersonId confirmed) {}
}
