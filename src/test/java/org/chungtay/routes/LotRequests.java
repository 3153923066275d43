package org.chungtay.routes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.routes.Field.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Draws whose list was frozen long ago, each of a month of its own, and whose number is awaited.
@Component
class LotRequests implements ValidRequests.Chapter {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final AtomicInteger MONTHS = new AtomicInteger();
  private static final String NUMBER = "/lots/{month}/number";

  private final Prepared prepared;
  private final JdbcClient jdbc;

  LotRequests(Prepared prepared, JdbcClient jdbc) {
    this.prepared = prepared;
    this.jdbc = jdbc;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(NUMBER, () -> officer().anywhere(""));
    requests.post(
        NUMBER,
        () ->
            officer()
                .needs(Kind.NUMBER, "number", "004217")
                .needs(Kind.CHOICE, "unit", prepared.ward())
                .anywhere(""));
    requests.post(
        "/lots/{month}/no-drawing",
        () -> {
          var month = frozen();
          return Valid.as("officer", prepared.ward(), month)
              .needs(Kind.CHOICE, "day", LocalDate.parse(month + "-01").plusDays(7))
              .line("words", "Nghỉ Tết", 500)
              .needs(Kind.CHOICE, "unit", prepared.ward())
              .anywhere("");
        });
    requests.get("/lots/{month}/pairs.csv", this::officer);
    requests.get("/lots/{month}/pairs.xlsx", this::officer);
  }

  private Valid officer() {
    return Valid.as("officer", prepared.ward(), frozen());
  }

  private String frozen() {
    var month = FIRST.plusMonths(MONTHS.incrementAndGet());
    jdbc.sql(
            """
            insert into care.draw (month, frozen_at, list, source, number_day, groups, places)
            values (:month, :month::timestamp at time zone 'Asia/Ho_Chi_Minh',
              'chung-tay-lot 1' || chr(10) || 'month ' || to_char(:month::date, 'YYYY-MM') || chr(10), '2000-01-01',
              :month + 7, 0, 0)
            """)
        .param("month", month)
        .update();
    return month.format(DateTimeFormatter.ofPattern("uuuu-MM"));
  }
}
