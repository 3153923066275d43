package org.chungtay.organization.merger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitMergers.NewMerger;
import org.chungtay.organization.merger.Merger.Former;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans of mergers as stored.
@Repository
class MergerRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  MergerRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// False when the id is known.
  boolean store(NewMerger merger, Actor by) {
    int stored =
        jdbc.sql(
                """
                insert into organization.merger
                  (id, organization, parent, name, day, instrument, created_by, created_at)
                select :id, organization, id, :name, :day, :instrument, :by, :now
                from organization.unit where id = :parent
                on conflict (id) do nothing
                """)
            .param("id", merger.id())
            .param("parent", merger.parent().value())
            .param("name", merger.name())
            .param("day", merger.day())
            .param("instrument", merger.instrument())
            .param("by", by.person().value())
            .param("now", Sql.time(clock.now()))
            .update();
    if (stored == 1) {
      jdbc.sql(
              "insert into organization.merger_unit (merger, unit) select :id, unnest(:units::uuid[])")
          .param("id", merger.id())
          .param("units", Sql.ids(merger.units()))
          .update();
    }
    return stored == 1;
  }

  /// The latest day first.
  List<Merger> below(UUID parent) {
    return read("m.parent = :id", parent);
  }

  Optional<Merger> find(UUID id) {
    return read("m.id = :id", id).stream().findFirst();
  }

  /// Held until the transaction ends.
  Optional<Merger> hold(UUID id) {
    var held =
        jdbc.sql("select id from organization.merger where id = :id for update")
            .param("id", id)
            .query(Sql.rows(UUID.class))
            .optional();
    return held.flatMap(this::find);
  }

  List<UUID> due(LocalDate today) {
    return jdbc.sql(
            """
            select id from organization.merger
            where day <= :today and approved_at is not null and applied_at is null
              and dropped_at is null
            order by day, id
            """)
        .param("today", today)
        .query(Sql.rows(UUID.class))
        .list();
  }

  private List<Merger> read(String which, UUID id) {
    var units = units(which, id);
    return jdbc.sql(
            """
            select m.*, u.name as parent_name, coalesce(p.name, '') as created_by_name
            from organization.merger m
            join organization.unit u on u.id = m.parent
            left join identity.v_person p on p.id = m.created_by
            where %s order by m.day desc, m.created_at desc, m.id
            """
                .formatted(which))
        .param("id", id)
        .query((row, _) -> merger(row, units))
        .list();
  }

  private Map<UUID, List<Former>> units(String which, UUID id) {
    record Row(UUID merger, Former unit) {}
    return jdbc
        .sql(
            """
            select m.id as merger, u.id, u.name, u.kind, u.sector, u.area, u.parent, u.since, u.until
            from organization.merger m
            join organization.merger_unit x on x.merger = m.id
            join organization.unit u on u.id = x.unit
            where %s order by u.numbered, u.id
            """
                .formatted(which))
        .param("id", id)
        .query((row, number) ->
            new Row(
                row.getObject("merger", UUID.class), Sql.rows(Former.class).mapRow(row, number)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(Row::merger, Collectors.mapping(Row::unit, Collectors.toList())));
  }

  private static Merger merger(ResultSet row, Map<UUID, List<Former>> units) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Merger(
        id,
        row.getObject("parent", UUID.class),
        row.getString("parent_name"),
        row.getString("name"),
        row.getObject("day", LocalDate.class),
        row.getString("instrument"),
        row.getObject("created_by", UUID.class),
        row.getString("created_by_name"),
        row.getObject("approved_by", UUID.class),
        moment(row.getObject("applied_at", OffsetDateTime.class)),
        moment(row.getObject("dropped_at", OffsetDateTime.class)),
        units.getOrDefault(id, List.of()));
  }

  private static java.time.@Nullable Instant moment(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  void approve(UUID id, Actor by) {
    jdbc.sql(
            """
            update organization.merger set approved_by = :by, approved_at = :now where id = :id
            """)
        .param("id", id)
        .param("by", by.person().value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  void applied(UUID id) {
    set(id, "applied_at");
  }

  void drop(UUID id) {
    set(id, "dropped_at");
  }

  private void set(UUID id, String column) {
    jdbc.sql("update organization.merger set " + column + " = :now where id = :id")
        .param("id", id)
        .param("now", Sql.time(clock.now()))
        .update();
  }
}
