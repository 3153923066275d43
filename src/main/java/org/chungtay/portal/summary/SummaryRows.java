package org.chungtay.portal.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Summaries as kept.
@Repository
class SummaryRows {
  private static final String COLUMNS =
      """
      id, unit, name, indicators, breakdown, wards, organization, span, first_day, last_day,
      comparison, version, written_by, written_at, removed_at is not null as removed
      """;

  private final JdbcClient jdbc;

  SummaryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Summary> find(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from portal.summary where id = :id")
        .param("id", id)
        .query((row, _) -> summary(row))
        .optional();
  }

  /// Of units that these cover, newest first.
  List<Summary> under(Collection<UUID> scopes, String words, int page, int size) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + UNDER
                + " order by written_at desc, id limit :size offset :skipped")
        .param("scopes", Sql.ids(scopes))
        .param("words", words)
        .param("size", size)
        .param("skipped", (long) page * size)
        .query((row, _) -> summary(row))
        .list();
  }

  long count(Collection<UUID> scopes, String words) {
    return jdbc.sql("select count(*)" + UNDER)
        .param("scopes", Sql.ids(scopes))
        .param("words", words)
        .query(Sql.rows(Long.class))
        .single();
  }

  /// `strpos` and not `like`: what people look for may hold a per cent sign.
  private static final String UNDER =
      """
       from portal.summary s
      where s.removed_at is null and strpos(lower(s.name), lower(:words)) > 0
        and s.unit in (select u.id from organization.v_unit u where u.covering && :scopes::uuid[])
      """;

  boolean nameTaken(UnitId unit, String name, UUID besides) {
    return jdbc.sql(
            """
            select exists (select from portal.summary
              where unit = :unit and lower(name) = lower(:name) and removed_at is null and id <> :id)
            """)
        .param("unit", unit.value())
        .param("name", name)
        .param("id", besides)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// Sent twice it is kept once.
  int add(Summary summary) {
    return with(
            jdbc.sql(
                """
                insert into portal.summary
                  (id, unit, name, indicators, breakdown, wards, organization, span, first_day,
                   last_day, comparison, version, written_by, written_at)
                values (:id, :unit, :name, :indicators, :breakdown, :wards, :organization, :span,
                        :from, :to, :comparison, 1, :by, :at)
                on conflict (unit, id) do nothing
                """),
            summary)
        .param("unit", summary.unit().value())
        .update();
  }

  /// 0 when somebody else changed it meanwhile.
  int change(Summary summary) {
    return with(
            jdbc.sql(
                """
                update portal.summary set
                  name = :name, indicators = :indicators, breakdown = :breakdown, wards = :wards,
                  organization = :organization, span = :span, first_day = :from, last_day = :to,
                  comparison = :comparison, version = version + 1, written_by = :by, written_at = :at
                where id = :id and version = :version and removed_at is null
                """),
            summary)
        .param("version", summary.version())
        .update();
  }

  void remove(UUID id, Instant at) {
    jdbc.sql("update portal.summary set removed_at = :at where id = :id and removed_at is null")
        .param("id", id)
        .param("at", Sql.time(at))
        .update();
  }

  void restore(UUID id) {
    jdbc.sql("update portal.summary set removed_at = null where id = :id").param("id", id).update();
  }

  private static JdbcClient.StatementSpec with(
      JdbcClient.StatementSpec statement, Summary summary) {
    var question = summary.question();
    return statement
        .param("id", summary.id())
        .param("name", summary.name())
        .param("indicators", Sql.texts(question.indicators()))
        .param("breakdown", question.breakdown().name())
        .param("wards", Sql.ids(question.wards().stream().map(AreaId::value).toList()))
        .param("organization", question.organization().map(OrganizationId::value).orElse(null))
        .param("span", question.span().name())
        .param("from", question.chosen().map(Days::from).orElse(null))
        .param("to", question.chosen().map(Days::to).orElse(null))
        .param("comparison", question.comparison().name())
        .param("by", summary.writtenBy().value())
        .param("at", Sql.time(summary.writtenAt()));
  }

  private static Summary summary(ResultSet row) throws SQLException {
    return new Summary(
        row.getObject("id", UUID.class),
        UnitId.of(row.getObject("unit", UUID.class)),
        row.getString("name"),
        question(row),
        row.getInt("version"),
        PersonId.of(row.getObject("written_by", UUID.class)),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("removed"));
  }

  private static Question question(ResultSet row) throws SQLException {
    var from = Optional.ofNullable(row.getObject("first_day", LocalDate.class));
    var to = Optional.ofNullable(row.getObject("last_day", LocalDate.class));
    return new Question(
        List.of((String[]) row.getArray("indicators").getArray()),
        Breakdown.valueOf(row.getString("breakdown")),
        Arrays.stream((UUID[]) row.getArray("wards").getArray()).map(AreaId::of).toList(),
        Optional.ofNullable(row.getObject("organization", UUID.class)).map(OrganizationId::of),
        Span.valueOf(row.getString("span")),
        from.flatMap(first -> to.map(last -> new Days(first, last))),
        Comparison.valueOf(row.getString("comparison")));
  }
}
