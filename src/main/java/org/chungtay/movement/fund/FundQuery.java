package org.chungtay.movement.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chungtay.movement.MovementId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Reads the public lines of a movement's fund, and what they sum to.
@Repository
class FundQuery {
  private static final String BOOK =
      """
      from ledger.v_fund f
      join ledger.v_entry e on e.fund = f.id and e.source_kind = 'money'
      join movement.money m on m.id = e.source_id
      left join movement.task t on t.id = m.task
      where f.subject_kind = 'movement' and f.subject_id = :movement
      """;
  private static final String SOUGHT =
      BOOK
          + " and m.folded like :words and (:way = 'ALL' or (e.side = 'SOURCE') = (:way = 'RECEIVED'))";
  private static final String LINE =
      """
      select m.id, e.seq, e.day, e.account, e.side = 'SOURCE' as received, e.amount, e.balance, e.reverses,
             e.taken_out_by, m.party, m.purpose, t.what, m.unit, m.written_at, m.decided_unit, m.decided_at
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  FundQuery(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  FoundLines search(MovementId movement, FundSearch search, int page, int size) {
    var count =
        sought("select count(*)::int " + SOUGHT, movement, search)
            .query(Sql.rows(Integer.class))
            .single();
    var pages = Math.ceilDiv(count, size);
    var here = Math.clamp(page, 0, Math.max(0, pages - 1));
    var lines =
        sought(
                LINE + SOUGHT + " order by " + search.order().by() + " limit :size offset :skip",
                movement,
                search)
            .param("size", size)
            .param("skip", (long) here * size)
            .query((row, _) -> line(row))
            .list();
    return new FoundLines(lines, here, pages, count);
  }

  /// One after the other, as they are written into a file.
  void each(MovementId movement, FundSearch search, Consumer<FundLine> taken) {
    RowCallbackHandler each = row -> taken.accept(line(row));
    sought(LINE + SOUGHT + " order by " + search.order().by(), movement, search).query(each);
  }

  private StatementSpec sought(String sql, MovementId movement, FundSearch search) {
    return jdbc.sql(sql)
        .param("movement", movement.value())
        .param("words", "%" + Folded.of(search.words()) + "%")
        .param("way", search.way().name());
  }

  Optional<FundLine> line(MovementId movement, int number) {
    return jdbc.sql(LINE + BOOK + " and e.seq = :number")
        .param("movement", movement.value())
        .param("number", number)
        .query((row, _) -> line(row))
        .optional();
  }

  /// The line of a record that is in the book.
  Optional<FundLine> line(Money money) {
    return jdbc.sql(LINE + BOOK + " and m.id = :money")
        .param("movement", money.movement().value())
        .param("money", money.id())
        .query((row, _) -> line(row))
        .optional();
  }

  /// What came from each source and went to each use; what was taken out again is not in it.
  List<Sum> accounts(MovementId movement) {
    return jdbc.sql(
            """
            select e.account as what, abs(sum(e.amount))::bigint as amount, e.side = 'SOURCE' as received
            from ledger.v_fund f join ledger.v_entry e on e.fund = f.id
            where f.subject_kind = 'movement' and f.subject_id = :movement
            group by e.account, e.side having sum(e.amount) <> 0 order by 2 desc, 1
            """)
        .param("movement", movement.value())
        .query(Sql.rows(Sum.class))
        .list();
  }

  /// What was spent on each task; empty words stand for what belongs to none.
  List<Sum> tasks(MovementId movement) {
    return jdbc.sql(
            "select coalesce(t.what, '') as what, (- sum(e.amount))::bigint as amount, false as received "
                + BOOK
                + """
                 and e.side = 'USE' and e.reverses is null and e.taken_out_by is null
                group by t.id, t.what order by t.id is null, 2 desc, 1
                """)
        .param("movement", movement.value())
        .query(Sql.rows(Sum.class))
        .list();
  }

  record Sum(String what, long amount, boolean received) {}

  private FundLine line(ResultSet row) throws SQLException {
    return new FundLine(
        row.getObject("id", UUID.class),
        row.getInt("seq"),
        row.getObject("day", LocalDate.class),
        row.getString("account"),
        row.getBoolean("received"),
        row.getLong("amount"),
        row.getLong("balance"),
        Optional.ofNullable(row.getObject("reverses", Integer.class)),
        Optional.ofNullable(row.getObject("taken_out_by", Integer.class)),
        row.getString("party"),
        row.getString("purpose"),
        Optional.ofNullable(row.getString("what")),
        UnitId.of(row.getObject("unit", UUID.class)),
        day(row, "written_at"),
        UnitId.of(row.getObject("decided_unit", UUID.class)),
        day(row, "decided_at"));
  }

  private LocalDate day(ResultSet row, String column) throws SQLException {
    return clock.dayOf(row.getObject(column, OffsetDateTime.class).toInstant());
  }
}
