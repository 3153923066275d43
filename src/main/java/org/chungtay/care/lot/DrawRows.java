package org.chungtay.care.lot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Draws as they are stored; what was published never changes, which the database sees to.
@Repository
class DrawRows {
  private static final String DRAWS =
      """
      select d.month, d.frozen_at, d.digest, s.names, s.digits, care.number_day_of(d.month) as number_day, d.groups, d.places, d.number,
             d.typed_by, d.typed_for, d.confirmed_at, d.drawn_at,
             (select count(*)::int from care.draw_pair p where p.draw = d.month and p.relaxed <> '{}') as relaxed,
             (select count(*)::int from care.look l where l.draw = d.month) as looked
      from care.draw d join care.lot_source s on s.since = d.source
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CityClock clock;

  DrawRows(JdbcClient jdbc, JsonMapper json, CityClock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  Optional<LotDraw> find(LocalDate month) {
    return jdbc.sql(DRAWS + " where d.month = :month")
        .param("month", month)
        .query((row, _) -> draw(row))
        .optional();
  }

  List<LotDraw> newest(int size, int skipped) {
    return jdbc.sql(DRAWS + " order by d.month desc limit :size offset :skipped")
        .param("size", size)
        .param("skipped", skipped)
        .query((row, _) -> draw(row))
        .list();
  }

  int count() {
    return jdbc.sql("select count(*)::int from care.draw").query(Sql.rows(Integer.class)).single();
  }

  private LotDraw draw(ResultSet row) throws SQLException {
    var number = Optional.ofNullable(row.getString("number"));
    var by = row.getObject("typed_by", UUID.class);
    var unit = row.getObject("typed_for", UUID.class);
    Map<String, String> names =
        json.readValue(row.getString("names"), new TypeReference<Map<String, String>>() {});
    return new LotDraw(
        row.getObject("month", LocalDate.class),
        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
        row.getString("digest"),
        names,
        row.getInt("digits"),
        row.getObject("number_day", LocalDate.class),
        row.getInt("groups"),
        row.getInt("places"),
        number.map(it -> new LotDraw.Typed(it, PersonId.of(by), UnitId.of(unit))),
        moment(row, "confirmed_at"),
        moment(row, "drawn_at"),
        row.getInt("relaxed"),
        row.getInt("looked"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  FrozenList list(LocalDate month) {
    return new FrozenList(
        jdbc.sql("select list from care.draw where month = :month")
            .param("month", month)
            .query(Sql.rows(String.class))
            .single());
  }

  /// Whose number counts for a list that is frozen today: the first day of the week on which it is
  /// drawn after today.
  LocalDate numberDay() {
    return jdbc.sql(
            """
            select :today::date + (s.weekday - extract(isodow from :today::date)::int + 6) % 7 + 1
            from care.lot_source s where s.since <= :today order by s.since desc limit 1
            """)
        .param("today", clock.today())
        .query(Sql.rows(LocalDate.class))
        .single();
  }

  boolean freeze(LocalDate month, FrozenList list, Town town) {
    return jdbc.sql(
                """
                insert into care.draw (month, frozen_at, list, source, number_day, groups, places)
                select :month, :now, :list, s.since, :day, :groups, :places
                from care.lot_source s where s.since <= :today order by s.since desc limit 1
                on conflict (month) do nothing
                """)
            .param("month", month)
            .param("now", Sql.time(clock.now()))
            .param("today", clock.today())
            .param("list", list.text())
            .param("day", list.numberDay().orElseThrow())
            .param("groups", town.groups().size())
            .param("places", town.places().size())
            .update()
        > 0;
  }

  /// Held until the transaction ends.
  Optional<LotDraw> hold(LocalDate month) {
    jdbc.sql("select from care.draw where month = :month for update")
        .param("month", month)
        .query(_ -> {});
    return find(month);
  }

  void type(LocalDate month, String number, PersonId by, UnitId unit) {
    jdbc.sql(
            """
            update care.draw set number = :number, typed_by = :by, typed_for = :unit, typed_at = :now
            where month = :month
            """)
        .param("month", month)
        .param("number", number)
        .param("by", by.value())
        .param("unit", unit.value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  void confirm(LocalDate month, PersonId by, UnitId unit) {
    jdbc.sql(
            """
            update care.draw set confirmed_by = :by, confirmed_for = :unit, confirmed_at = :now where month = :month
            """)
        .param("month", month)
        .param("by", by.value())
        .param("unit", unit.value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  List<LocalDate> toDraw() {
    return jdbc.sql(
            "select month from care.draw where confirmed_at is not null and drawn_at is null order by month")
        .query(Sql.rows(LocalDate.class))
        .list();
  }

  void store(LocalDate month, List<Drawn> pairs) {
    jdbc.sql(
            """
            insert into care.draw_pair (draw, place, area, of_unit, by_unit, relaxed)
            select :month, d.place, p.area, d.of_unit, nullif(d.by_unit, '')::uuid, string_to_array(d.relaxed, ' ')
            from unnest(:places, :ofs, :bys, :relaxed) as d (place, of_unit, by_unit, relaxed)
            join place.v_place p on p.id = d.place
            """)
        .param("month", month)
        .param("places", Sql.ids(pairs.stream().map(Drawn::place).toList()))
        .param("ofs", Sql.ids(pairs.stream().map(Drawn::of).toList()))
        .param("bys", Sql.texts(pairs.stream().map(DrawRows::by).toList()))
        .param("relaxed", Sql.texts(pairs.stream().map(DrawRows::relaxed).toList()))
        .update();
    jdbc.sql("update care.draw set drawn_at = :now where month = :month")
        .param("month", month)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  private static String by(Drawn pair) {
    return pair.unit().map(UUID::toString).orElse("");
  }

  private static String relaxed(Drawn pair) {
    return String.join(" ", pair.relaxed().stream().map(Rule::name).toList());
  }
}
