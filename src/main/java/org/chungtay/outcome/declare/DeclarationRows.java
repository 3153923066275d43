package org.chungtay.outcome.declare;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.DeclaredFigures.Cited;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.DeclaredFigures.Declared;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.DeclaredFigures.Wanted;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.ground.SoughtWhere;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Versions of declared figures as stored.
@Repository
class DeclarationRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  DeclarationRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The newest approved version of each, the newest source first.
  List<Version> published(Optional<String> indicator) {
    return jdbc.sql(
            """
            select * from (
              select distinct on (id) * from outcome.declared where approved_at is not null
              order by id, version desc) d
            where :all or d.indicator = :indicator
            order by d.source_day desc nulls last, d.recorded_at desc, d.id
            """)
        .param("all", indicator.isEmpty())
        .param("indicator", indicator.orElse(""))
        .query((row, _) -> version(row))
        .list();
  }

  List<Version> published(Wanted wanted, int page, int size) {
    return wanted(
            "select * %s order by d.source_day desc nulls last, d.recorded_at desc, d.id limit :size offset :skip",
            wanted)
        .param("size", size)
        .param("skip", (long) page * size)
        .query((row, _) -> version(row))
        .list();
  }

  /// @param areas only of these, and of the city where it is looked for
  List<Version> sought(Sought sought, Optional<List<AreaId>> areas) {
    return SoughtWhere.asked(
            jdbc.sql(
                """
                select d.* from (
                  select distinct on (id) * from outcome.declared where approved_at is not null
                  order by id, version desc) d
                where %s
                order by d.first_day desc nulls last, d.source_day desc nulls last, d.recorded_at desc, d.id
                """
                    .formatted(SoughtWhere.of("d"))),
            sought,
            areas)
        .query((row, _) -> version(row))
        .list();
  }

  int published(Wanted wanted) {
    return wanted("select count(*)::int %s", wanted).query(Sql.rows(Integer.class)).single();
  }

  List<AreaId> areas() {
    return jdbc.sql(
            """
            select distinct area from outcome.declared
            where approved_at is not null and area is not null
            """)
        .query((row, _) -> AreaId.of(row.getObject("area", UUID.class)))
        .list();
  }

  /// Folded text knows no wildcard.
  private StatementSpec wanted(String statement, Wanted wanted) {
    return jdbc.sql(statement.formatted(WANTED))
        .param("words", "%" + wanted.words() + "%")
        .param(
            "organizations",
            Sql.ids(wanted.organizations().stream().map(OrganizationId::value).toList()))
        .param("areas", Sql.ids(wanted.areas().stream().map(AreaId::value).toList()))
        .param("city", wanted.city());
  }

  private static final String WANTED =
      """
      from (
        select distinct on (id) * from outcome.declared where approved_at is not null
        order by id, version desc) d
      where d.folded like :words or d.organization = any(:organizations) or d.area = any(:areas)
         or (:city and d.area is null)
      """;

  /// All versions of one, the newest first.
  List<Version> of(UUID id) {
    return jdbc.sql("select * from outcome.declared where id = :id order by version desc")
        .param("id", id)
        .query((row, _) -> version(row))
        .list();
  }

  /// False when that version is there already.
  boolean store(Version version) {
    var declared = version.declared();
    return said(jdbc.sql(STORE), declared.statement())
            .param("id", declared.id())
            .param("version", declared.version())
            .param("shipped", declared.shipped())
            .param("by", id(version.recordedBy().map(PersonId::value)), Types.OTHER)
            .param("now", Sql.time(clock.now()))
            .param("approvedAt", version.approved() ? clock.now().toString() : null, Types.VARCHAR)
            .param("withdrawn", declared.withdrawn().orElse(null), Types.VARCHAR)
            .update()
        == 1;
  }

  private static final String STORE =
      """
      insert into outcome.declared
        (id, version, indicator, title, quote, quantity, unit, qualifier, claimant, organization,
         area, first_day, last_day, period, definition, same_definition, source_title, source_link,
         source_day, shipped, recorded_by, recorded_at, approved_at, withdrawn)
      values (:id, :version, :indicator, :title, :quote, :quantity, :unit, :qualifier, :claimant,
              :organization, :area, :first, :last, :period, :definition, :same, :source, :link,
              :sourceDay, :shipped, :by, :now, cast(:approvedAt as timestamptz), :withdrawn)
      on conflict do nothing
      """;

  private static StatementSpec said(StatementSpec statement, Statement said) {
    return statement
        .param("indicator", said.indicator().orElse(null), Types.VARCHAR)
        .param("title", said.title())
        .param("quote", said.quote())
        .param("quantity", said.quantity().orElse(null), Types.NUMERIC)
        .param("unit", said.unit())
        .param("qualifier", said.qualifier().name())
        .param("claimant", said.claimant())
        .param("organization", id(said.organization().map(OrganizationId::value)), Types.OTHER)
        .param("area", id(said.area().map(AreaId::value)), Types.OTHER)
        .param("first", said.period().map(Days::first).orElse(null), Types.DATE)
        .param("last", said.period().map(Days::last).orElse(null), Types.DATE)
        .param("period", said.periodWords())
        .param("definition", said.definition())
        .param("same", said.sameDefinition())
        .param("source", said.source().title())
        .param("link", said.source().link().orElse(null), Types.VARCHAR)
        .param("sourceDay", said.source().day().orElse(null), Types.DATE);
  }

  private static @Nullable UUID id(Optional<UUID> value) {
    return value.orElse(null);
  }

  /// False when it was approved before.
  boolean approve(UUID id, int version, PersonId by) {
    return jdbc.sql(
                """
                update outcome.declared set approved_by = :by, approved_at = :now
                where id = :id and version = :version and approved_at is null
                """)
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  static Version version(ResultSet row) throws SQLException {
    return new Version(
        new Declared(
            row.getObject("id", UUID.class),
            row.getInt("version"),
            statement(row),
            row.getBoolean("shipped"),
            Optional.ofNullable(row.getString("withdrawn"))),
        Optional.ofNullable(row.getObject("recorded_by", UUID.class)).map(PersonId::of),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getObject("approved_at", OffsetDateTime.class) != null);
  }

  static BigDecimal plain(BigDecimal quantity) {
    var stripped = quantity.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Statement statement(ResultSet row) throws SQLException {
    var first = row.getObject("first_day", LocalDate.class);
    return new Statement(
        Optional.ofNullable(row.getString("indicator")),
        row.getString("title"),
        row.getString("quote"),
        Optional.ofNullable(row.getBigDecimal("quantity")).map(DeclarationRows::plain),
        row.getString("unit"),
        Qualifier.valueOf(row.getString("qualifier")),
        row.getString("claimant"),
        Optional.ofNullable(row.getObject("organization", UUID.class)).map(OrganizationId::of),
        Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::of),
        first == null
            ? Optional.empty()
            : Optional.of(new Days(first, row.getObject("last_day", LocalDate.class))),
        row.getString("period"),
        row.getString("definition"),
        row.getBoolean("same_definition"),
        new Cited(
            row.getString("source_title"),
            Optional.ofNullable(row.getString("source_link")),
            Optional.ofNullable(row.getObject("source_day", LocalDate.class))));
  }
}
