package org.chungtay.outcome.outlier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.outlier.Outlier.Kind;
import org.chungtay.outcome.outlier.Outlier.Looked;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class OutlierRows {
  private final JdbcClient jdbc;

  OutlierRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps what is found, forgets what is no longer far, in one statement. What was explained stays
  /// so while the figure is the same.
  void refresh(YearMonth first, YearMonth current, Instant now) {
    asked(
            """
            with found as (%s),
            kept as (
              insert into outcome.outlier
                (unit, indicator, month, kind, amount, usual, compared, found_at)
              select unit, indicator, month, kind, amount, usual, compared, :now from found
              on conflict (unit, indicator, month, kind) do update set
                amount = excluded.amount, usual = excluded.usual, compared = excluded.compared,
                gone_at = null,
                note = case when outlier.amount = excluded.amount then outlier.note end,
                looked_by = case when outlier.amount = excluded.amount then outlier.looked_by end,
                looked_at = case when outlier.amount = excluded.amount then outlier.looked_at end
              returning 1)
            update outcome.outlier o set gone_at = :now
            where o.month >= :first and o.gone_at is null and not exists (
              select from found f where f.unit = o.unit and f.indicator = o.indicator
                and f.month = o.month and f.kind = o.kind)
            """
                .formatted(OutlierQuery.FIND),
            first,
            current)
        .param("now", Sql.time(now))
        .update();
  }

  private StatementSpec asked(String sql, YearMonth first, YearMonth current) {
    return jdbc.sql(sql)
        .param("first", first.atDay(1))
        .param("current", current.atDay(1))
        .param("after", current.plusMonths(1).atDay(1))
        .param("months", OutlierQuery.MONTHS)
        .param("ratio", OutlierQuery.RATIO)
        .param("ratioOfNeighbours", OutlierQuery.RATIO_OF_NEIGHBOURS)
        .param("leastMonths", OutlierQuery.LEAST_MONTHS)
        .param("leastNeighbours", OutlierQuery.LEAST_NEIGHBOURS)
        .param("spread", OutlierQuery.SPREAD);
  }

  /// Of units that these scopes cover; the farthest first.
  List<Outlier> under(Collection<UUID> scopes, boolean looked, int page, int size) {
    return narrowed(
            "select o.*, p.name as looked_name "
                + UNDER
                + " order by o.month desc, abs(ln(o.amount) - ln(o.usual)) desc, o.unit, o.indicator,"
                + " o.kind limit :size offset :skipped",
            scopes,
            looked)
        .param("size", size)
        .param("skipped", (long) page * size)
        .query((row, _) -> outlier(row))
        .list();
  }

  long count(Collection<UUID> scopes, boolean looked) {
    return narrowed("select count(*) " + UNDER, scopes, looked)
        .query(Sql.rows(Long.class))
        .single();
  }

  private static final String UNDER =
      """
      from outcome.outlier o left join identity.v_person p on p.id = o.looked_by
      where o.gone_at is null and (o.note is not null) = :looked and exists (
        select from organization.v_unit u where u.id = o.unit and u.covering && :scopes::uuid[])
      """;

  private StatementSpec narrowed(String sql, Collection<UUID> scopes, boolean looked) {
    return jdbc.sql(sql).param("scopes", Sql.ids(scopes)).param("looked", looked);
  }

  /// Whether there is such a figure that asks for a look.
  boolean note(UUID unit, String indicator, YearMonth month, Kind kind, Written written) {
    return jdbc.sql(
                """
                update outcome.outlier set note = :note, looked_by = :by, looked_at = :at
                where unit = :unit and indicator = :indicator and month = :month and kind = :kind
                  and gone_at is null
                """)
            .param("unit", unit)
            .param("indicator", indicator)
            .param("month", month.atDay(1))
            .param("kind", kind.name())
            .param("note", written.note())
            .param("by", written.by().value())
            .param("at", Sql.time(written.at()))
            .update()
        == 1;
  }

  record Written(String note, PersonId by, Instant at) {}

  private static Outlier outlier(ResultSet row) throws SQLException {
    var note = Optional.ofNullable(row.getString("note"));
    var by = Optional.ofNullable(row.getString("looked_name")).orElse("");
    var at = Optional.ofNullable(row.getObject("looked_at", OffsetDateTime.class));
    return new Outlier(
        row.getObject("unit", UUID.class),
        row.getString("indicator"),
        YearMonth.from(row.getObject("month", LocalDate.class)),
        Kind.valueOf(row.getString("kind")),
        row.getBigDecimal("amount"),
        row.getBigDecimal("usual"),
        row.getInt("compared"),
        note.flatMap(said -> at.map(when -> new Looked(said, by, when.toInstant()))));
  }
}
