package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes.Row;
import org.chungtay.outcome.Outcomes.Rows;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Share;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The rows behind a figure. Behind a count of persons stand turnouts, whose own counts are not
/// parts of the figure.
@Component
class EntryRows {
  private static final int PORTION = 1000;

  private final JdbcClient jdbc;

  private final KeptFigures kept;

  EntryRows(JdbcClient jdbc, KeptFigures kept) {
    this.jdbc = jdbc;
    this.kept = kept;
  }

  Rows page(Asked asked, Scope scope, int page, int size) {
    var behind = Behind.of(asked, scope);
    Supplier<String> beside = asked.countsLastValues() ? () -> kept.before(scope) : () -> "";
    var count = kept.count(asked.indicator().code() + "/rows", scope, beside, () -> count(behind));
    var rows =
        behind
            .asked(jdbc.sql(behind.rows("") + " offset :skip"))
            .param("size", size)
            .param("skip", (long) page * size)
            .query((row, _) -> row(row))
            .list();
    return new Rows(rows, page, (int) Math.ceilDiv(count, size), count);
  }

  private long count(Behind behind) {
    return behind
        .asked(jdbc.sql("select count(*) from %s where %s".formatted(behind.from, behind.where)))
        .query(Sql.rows(Long.class))
        .single();
  }

  /// Each portion begins behind the last row of the one before it: a page by number would be read
  /// from the start again, and one page more would cost more than the page before.
  void each(Asked asked, Scope scope, Consumer<List<Row>> portion) {
    var behind = Behind.of(asked, scope);
    var rows = portion(behind.asked(jdbc.sql(behind.rows(""))));
    while (!rows.isEmpty()) {
      portion.accept(rows);
      var last = rows.getLast();
      var further = behind.rows("and (e.day, %s) < (:day, :id)".formatted(behind.id));
      rows =
          rows.size() < PORTION
              ? List.of()
              : portion(
                  behind
                      .asked(jdbc.sql(further))
                      .param("day", last.day())
                      .param("id", last.entry()));
    }
  }

  private static List<Row> portion(StatementSpec statement) {
    return statement.param("size", PORTION).query((row, _) -> row(row)).list();
  }

  /// The rows behind an indicator's figure, newest first.
  ///
  /// @param id what tells rows of one day apart
  private record Behind(
      String columns, String id, String from, String where, Map<String, Object> parameters) {

    static Behind of(Asked asked, Scope scope) {
      if (asked.countsPersons()) {
        var turnouts = Selection.ofTurnouts(scope);
        return new Behind(
            turnoutColumns(),
            "e.source_id",
            turnouts.from(),
            turnouts.where(),
            turnouts.parameters());
      }
      var entries = Selection.behind(asked, scope);
      return new Behind(
          entryColumns(scope), "e.id", entries.from(), entries.where(), entries.parameters());
    }

    String rows(String further) {
      return """
      select %1$s, e.day, e.area, e.title, e.address, e.revision
      from %2$s where %3$s %4$s order by e.day desc, %5$s desc limit :size
      """
          .formatted(columns, from, where, further, id);
    }

    StatementSpec asked(StatementSpec statement) {
      return statement.params(parameters);
    }
  }

  private static String entryColumns(Scope scope) {
    return "e.id as id, e.indicator, %s as quantity, e.quantity as whole, e.reason, e.organizations, e.units, e.parts"
        .formatted(Selection.quantity(scope));
  }

  private static String turnoutColumns() {
    return """
    e.source_id as id, null as indicator, cardinality(e.persons)::numeric as quantity,
    cardinality(e.persons)::numeric as whole, null as reason,
    e.organizations, e.units, null::numeric[] as parts
    """;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getString("indicator")),
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
