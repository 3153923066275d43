package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.Outcomes.Row;
import org.chungtay.outcome.Outcomes.Rows;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Share;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows behind a figure. Behind a count of persons stand turnouts, whose own counts are not
/// parts of the figure.
@Component
class EntryRows {
  private final JdbcClient jdbc;

  EntryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Rows page(Indicator indicator, Scope scope, int page, int size) {
    var persons = indicator.rule() == Rule.DISTINCT_PERSONS;
    var selection = persons ? Selection.ofTurnouts(scope) : Selection.ofEntries(scope);
    var where = persons ? selection.where() : "e.indicator = :indicator and " + selection.where();
    var count =
        jdbc.sql("select count(*) from %s where %s".formatted(selection.from(), where))
            .params(selection.parameters())
            .param("indicator", indicator.code())
            .query(Sql.rows(Long.class))
            .single();
    var rows =
        jdbc.sql(
                """
                select %s, e.day, e.area, e.title, e.address, e.revision
                from %s where %s order by e.day desc, id desc limit :size offset :skip
                """
                    .formatted(
                        persons ? turnoutColumns() : entryColumns(scope), selection.from(), where))
            .params(selection.parameters())
            .param("indicator", indicator.code())
            .param("size", size)
            .param("skip", (long) page * size)
            .query((row, _) -> row(row))
            .list();
    return new Rows(rows, page, (int) Math.ceilDiv(count, size), count);
  }

  private static String entryColumns(Scope scope) {
    return "e.id as id, %s as quantity, e.quantity as whole, e.reason, e.organizations, e.units, e.parts"
        .formatted(Selection.quantity(scope));
  }

  private static String turnoutColumns() {
    return """
    e.source_id as id, cardinality(e.persons)::numeric as quantity,
    cardinality(e.persons)::numeric as whole, null as reason,
    e.organizations, e.units, null::numeric[] as parts
    """;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        AreaId.of(row.getObject("area", UUID.class)),
        row.getString("title"),
        row.getString("address"),
        plain(row.getBigDecimal("quantity")),
        plain(row.getBigDecimal("whole")),
        row.getInt("revision"),
        Optional.ofNullable(row.getString("reason")),
        shares(row));
  }

  private static List<Share> shares(ResultSet row) throws SQLException {
    if (row.getArray("parts") == null) {
      return List.of();
    }
    var organizations = (UUID[]) row.getArray("organizations").getArray();
    var units = (UUID[]) row.getArray("units").getArray();
    var parts = (BigDecimal[]) row.getArray("parts").getArray();
    var shares = new ArrayList<Share>();
    for (int i = 0; i < parts.length; i++) {
      shares.add(
          new Share(OrganizationId.of(organizations[i]), UnitId.of(units[i]), plain(parts[i])));
    }
    return List.copyOf(shares);
  }

  private static BigDecimal plain(BigDecimal quantity) {
    var stripped = quantity.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
