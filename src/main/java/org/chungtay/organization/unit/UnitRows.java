package org.chungtay.organization.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Organisations and units as stored.
@Repository
class UnitRows {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
  private static final String SELECT =
      """
      select u.id, u.organization, u.kind, u.name, u.area, u.parent, u.path, u.covering, u.since, u.until
      from organization.unit u
      """;

  private final JdbcClient jdbc;

  UnitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All that ever were, in their order.
  List<Known> organizations() {
    return jdbc.sql(
            """
            select id, code, names, short_names, position, since, until
            from organization.organization order by position, code
            """)
        .query((row, _) ->
            new Known(
                new Organization(
                    OrganizationId.of(row.getObject("id", UUID.class)),
                    row.getString("code"),
                    JSON.readValue(row.getString("names"), NAMES),
                    JSON.readValue(row.getString("short_names"), NAMES),
                    row.getInt("position")),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class))))
        .list();
  }

  /// @param until first day on which it is no longer in force
  record Known(Organization organization, LocalDate since, Optional<LocalDate> until) {
    boolean inForceOn(LocalDate day) {
      return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
    }
  }

  List<Unit> byId(Collection<UnitId> ids) {
    return jdbc.sql(SELECT + "where u.id = any(:ids)")
        .param("ids", Sql.ids(ids.stream().map(UnitId::value).toList()))
        .query(UnitRows::unit)
        .list();
  }

  List<Unit> cityUnits() {
    return jdbc.sql(
            SELECT
                + """
                join organization.organization o on o.id = u.organization
                where u.kind = 'CITY' order by o.position, o.code, u.since
                """)
        .query(UnitRows::unit)
        .list();
  }

  List<Unit> below(UnitId parent) {
    return jdbc.sql(SELECT + "where u.parent = :parent")
        .param("parent", parent.value())
        .query(UnitRows::unit)
        .list();
  }

  /// Units of a commune and the groups below them, organisation by organisation.
  List<Unit> inCommune(AreaId commune) {
    return jdbc.sql(
            SELECT
                + """
                join organization.organization o on o.id = u.organization
                where u.path && array(
                  select w.id from organization.unit w where w.area = :area and w.kind <> 'CITY')
                order by o.position, cardinality(u.path), u.numbered
                """)
        .param("area", commune.value())
        .query(UnitRows::unit)
        .list();
  }

  /// How many rows were stored: none when the id is known or the name taken.
  int open(NewGroup group, Unit parent) {
    return jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, name, folded, area, parent, path, covering, since)
            select :id, organization, 'GROUP', :name, :folded, :area, id, path || :id,
                   covering || :id, :since
            from organization.unit where id = :parent
            on conflict do nothing
            """)
        .param("id", group.id().value())
        .param("name", group.name())
        .param("folded", Folded.of(group.name()))
        .param("area", group.area().value())
        .param("parent", parent.id().value())
        .param("since", group.since())
        .update();
  }

  int rename(UnitId group, String name, int version) {
    return jdbc.sql(
            """
            update organization.unit set name = :name, folded = :folded, version = version + 1
            where id = :id and version = :version
            """)
        .param("id", group.value())
        .param("name", name)
        .param("folded", Folded.of(name))
        .param("version", version)
        .update();
  }

  int versionOf(UnitId unit) {
    return jdbc.sql("select version from organization.unit where id = :id")
        .param("id", unit.value())
        .query(Sql.rows(Integer.class))
        .single();
  }

  /// Small, as messages are called; empty for what is no branch.
  String sectorOf(UnitId unit) {
    return jdbc.sql("select coalesce(lower(sector), '') from organization.unit where id = :id")
        .param("id", unit.value())
        .query(Sql.rows(String.class))
        .single();
  }

  int close(UnitId group, LocalDate until) {
    return jdbc.sql(
            """
            update organization.unit set until = :until, version = version + 1
            where id = :id and not exists (select from organization.unit below
              where below.parent = :id and (below.until is null or below.until > :until))
            """)
        .param("id", group.value())
        .param("until", until)
        .update();
  }

  boolean closesAfter(UnitId unit, LocalDate lastDay) {
    return jdbc.sql(
            "select exists (select from organization.unit where id = :id and until = :until)")
        .param("id", unit.value())
        .param("until", lastDay.plusDays(1))
        .query(Boolean.class)
        .single();
  }

  boolean joinedAfter(UnitId unit, LocalDate lastDay) {
    return jdbc.sql(
            """
            select exists (
              select from organization.membership where unit = :unit and since > :lastDay)
            """)
        .param("unit", unit.value())
        .param("lastDay", lastDay)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  void endMemberships(UnitId unit, LocalDate lastDay) {
    jdbc.sql(
            """
            update organization.membership set last_day = :lastDay
            where unit = :unit and (last_day is null or last_day > :lastDay)
            """)
        .param("unit", unit.value())
        .param("lastDay", lastDay)
        .update();
  }

  private static Unit unit(ResultSet row, int number) throws SQLException {
    return new Unit(
        UnitId.of(row.getObject("id", UUID.class)),
        OrganizationId.of(row.getObject("organization", UUID.class)),
        Unit.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        AreaId.of(row.getObject("area", UUID.class)),
        Optional.ofNullable(row.getObject("parent", UUID.class)).map(UnitId::of),
        ids(row, "path"),
        ids(row, "covering"),
        row.getObject("since", LocalDate.class),
        Optional.ofNullable(row.getObject("until", LocalDate.class)));
  }

  private static List<UnitId> ids(ResultSet row, String column) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(UnitId::of).toList();
  }
}
