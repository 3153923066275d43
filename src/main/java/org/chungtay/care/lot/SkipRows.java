package org.chungtay.care.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SkipRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  SkipRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(LocalDate day, String words, UUID saidBy, UUID saidFor, boolean sure) {
    Skip skip() {
      return new Skip(day, words, PersonId.of(saidBy), UnitId.of(saidFor), sure);
    }
  }

  /// The earliest first, those that only one has said among them.
  List<Skip> of(LocalDate month) {
    return jdbc
        .sql(
            """
            select day, words, said_by, said_for, confirmed_at is not null as sure
            from care.draw_skip where draw = :month order by day
            """)
        .param("month", month)
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .map(Row::skip)
        .toList();
  }

  void say(LocalDate month, Skip skip) {
    var _ =
        jdbc.sql(
                """
                insert into care.draw_skip (draw, day, words, said_by, said_for, said_at)
                values (:month, :day, :words, :by, :unit, :now)
                """)
            .param("month", month)
            .param("day", skip.day())
            .param("words", skip.words())
            .param("by", skip.by().value())
            .param("unit", skip.unit().value())
            .param("now", Sql.time(clock.now()))
            .update();
  }

  /// What was typed for that day was the number of no drawing.
  void confirm(LocalDate month, LocalDate day, PersonId by, UnitId unit) {
    var _ =
        jdbc.sql(
                """
                update care.draw_skip
                set confirmed_by = :by, confirmed_for = :unit, confirmed_at = :now
                where draw = :month and day = :day
                """)
            .param("month", month)
            .param("day", day)
            .param("by", by.value())
            .param("unit", unit.value())
            .param("now", Sql.time(clock.now()))
            .update();
    var _ =
        jdbc.sql(
                """
                update care.draw set number = null, typed_by = null, typed_for = null, typed_at = null
                where month = :month and number is not null
                """)
            .param("month", month)
            .update();
  }
}
