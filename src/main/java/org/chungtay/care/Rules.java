package org.chungtay.care;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The numbers that rules use, as they are on a day: rows, not code.
@Component
public class Rules {
  private final JdbcClient jdbc;

  Rules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public int on(String code, LocalDate day) {
    return jdbc.sql("select care.rule_on(:code, :day)")
        .param("code", code)
        .param("day", day)
        .query(Integer.class)
        .single();
  }
}
