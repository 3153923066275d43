package org.chungtay.organization.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.organization.roster.Roster.Wording;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Organisations and their coverage as stored.
@Repository
class RosterRows {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

  private final JdbcClient jdbc;

  RosterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Entry> all(LocalDate today) {
    return entries("", today, new UUID(0, 0));
  }

  Optional<Entry> find(UUID organization, LocalDate today) {
    return entries("where o.id = :id", today, organization).stream().findFirst();
  }

  private List<Entry> entries(String where, LocalDate today, UUID id) {
    return jdbc.sql(
            """
            select o.id, o.code, o.names, o.short_names, o.unit_name, o.since, o.until,
                   (select count(*) from organization.coverage c
                    where c.organization = o.id and daterange(c.since, c.until) @> :today) as wards
            from organization.organization o
            """
                + where
                + " order by o.until is not null, o.position, o.code")
        .param("today", today)
        .param("id", id)
        .query(RosterRows::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        row.getString("code"),
        JSON.readValue(row.getString("names"), NAMES),
        JSON.readValue(row.getString("short_names"), NAMES),
        row.getString("unit_name"),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getInt("wards"));
  }

  /// How many rows were stored: none when the id is known or the code taken.
  int add(UUID id, String code, Wording wording, LocalDate since) {
    return jdbc.sql(
            """
            insert into organization.organization
              (id, code, names, short_names, unit_name, position, since)
            values (:id, :code, :names::jsonb, :shortNames::jsonb, :unitName,
                    (select coalesce(max(position), 0) + 1 from organization.organization), :since)
            on conflict do nothing
            """)
        .param("id", id)
        .param("code", code)
        .param("names", JSON.writeValueAsString(wording.names()))
        .param("shortNames", JSON.writeValueAsString(wording.shortNames()))
        .param("unitName", wording.unitName())
        .param("since", since)
        .update();
  }

  void word(UUID id, Wording wording) {
    jdbc.sql(
            """
            update organization.organization
            set names = :names::jsonb, short_names = :shortNames::jsonb, unit_name = :unitName
            where id = :id
            """)
        .param("id", id)
        .param("names", JSON.writeValueAsString(wording.names()))
        .param("shortNames", JSON.writeValueAsString(wording.shortNames()))
        .param("unitName", wording.unitName())
        .update();
  }

  /// One administrator at a time changes what an organisation covers.
  void hold(UUID organization) {
    jdbc.sql("select id from organization.organization where id = :id for update")
        .param("id", organization)
        .query(row -> {});
  }

  Set<UUID> covered(UUID organization, LocalDate today) {
    return jdbc.sql(
            """
            select area from organization.coverage
            where organization = :organization and (until is null or until > :tomorrow)
            """)
        .param("organization", organization)
        .param("tomorrow", today.plusDays(1))
        .query(Sql.rows(UUID.class))
        .set();
  }

  /// From this day, or from the end of the coverage and the unit before.
  void cover(UUID organization, UUID area, LocalDate day) {
    jdbc.sql(
            """
            insert into organization.coverage (organization, area, since)
            select :organization, :area, greatest(:day, max(until)) from organization.coverage
            where organization = :organization and area = :area
            """)
        .param("organization", organization)
        .param("area", area)
        .param("day", day)
        .update();
  }

  void open(Opened unit) {
    jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, name, folded, area, parent, path, covering, since)
            select :id, :organization, :kind, :name, :folded, :area, :parent, p.path, p.path,
                   greatest(:since, (select max(until) from organization.unit
                     where organization = :organization and area = :area and kind = :kind))
            from (select case when :kind = 'CITY' then array[:id]::uuid[]
                         else array[:parent, :id]::uuid[] end as path) p
            """)
        .param("id", unit.id())
        .param("organization", unit.organization())
        .param("kind", unit.parent().isEmpty() ? "CITY" : "WARD")
        .param("name", unit.name())
        .param("folded", Folded.of(unit.name()))
        .param("area", unit.area().id().value())
        .param("parent", unit.parent().orElse(null), java.sql.Types.OTHER)
        .param("since", unit.since())
        .update();
  }

  void uncover(UUID organization, UUID area, LocalDate until) {
    jdbc.sql(
            """
            update organization.coverage set until = :until
            where organization = :organization and area = :area
              and (until is null or until > :until)
            """)
        .param("organization", organization)
        .param("area", area)
        .param("until", until)
        .update();
  }

  /// Units that are open on or after a day, those farthest down first.
  List<UUID> open(UUID organization, LocalDate day) {
    return jdbc.sql(
            """
            select id from organization.unit
            where organization = :organization and (until is null or until > :day)
            order by cardinality(path) desc, id
            """)
        .param("organization", organization)
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .list();
  }

  boolean beganAfter(UUID organization, LocalDate lastDay) {
    return jdbc.sql(
            """
            select exists (
              select from organization.unit where organization = :organization and since > :lastDay)
              or exists (
              select from organization.coverage
              where organization = :organization and since > :lastDay)
            """)
        .param("organization", organization)
        .param("lastDay", lastDay)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  void end(UUID organization, LocalDate until) {
    jdbc.sql(
            """
            update organization.coverage set until = :until
            where organization = :organization and (until is null or until > :until)
            """)
        .param("organization", organization)
        .param("until", until)
        .update();
    jdbc.sql("update organization.organization set until = :until where id = :organization")
        .param("organization", organization)
        .param("until", until)
        .update();
  }

  /// A city unit (without a parent) or a ward's.
  record Opened(
      UUID id, UUID organization, String name, Area area, Optional<UUID> parent, LocalDate since) {}
}
