package org.chungtay.outcome.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.outcome.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class IndicatorRows {
  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  IndicatorRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Indicator> all() {
    return jdbc.sql(
            """
            select code, name, definition, unit, rule, sdg_target, decimals, position
            from outcome.indicator order by position
            """)
        .query((row, _) -> indicator(row))
        .list();
  }

  private Indicator indicator(ResultSet row) throws SQLException {
    return new Indicator(
        row.getString("code"),
        json.readValue(row.getString("name"), BY_LANGUAGE),
        json.readValue(row.getString("definition"), BY_LANGUAGE),
        json.readValue(row.getString("unit"), BY_LANGUAGE),
        Indicator.Rule.valueOf(row.getString("rule")),
        Optional.ofNullable(row.getString("sdg_target")),
        row.getInt("decimals"),
        row.getInt("position"));
  }
}
