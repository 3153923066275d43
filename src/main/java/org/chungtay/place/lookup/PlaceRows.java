package org.chungtay.place.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Place;
import org.chungtay.place.Place.Point;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.place.shape.Flat;
import org.chungtay.place.shape.Ground;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class PlaceRows {
  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

  private static final String PLACE =
      """
      select id, code, kind, name, note, area, residential, unit, line, latitude, longitude, length, state,
             launched, closed, version
      from place.place
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  PlaceRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Place> byId(Collection<UUID> ids) {
    return jdbc.sql(PLACE + "where id = any(:ids)")
        .param("ids", Sql.ids(ids))
        .query((row, _) -> place(row))
        .list();
  }

  List<Place> byCode(Collection<String> codes) {
    return jdbc.sql(PLACE + "where code = any(:codes)")
        .param("codes", Sql.texts(codes))
        .query((row, _) -> place(row))
        .list();
  }

  /// Launched ones whose box meets the box of so many metres around.
  List<Place> around(Point point, double metres) {
    double east = Ground.at(point).longitudes(metres);
    double north = Ground.latitudes(metres);
    return jdbc.sql(
            PLACE
                + """
                where state = 'LAUNCHED' and extent && box(
                  point(cast(:longitude as float8) - cast(:east as float8),
                        cast(:latitude as float8) - cast(:north as float8)),
                  point(cast(:longitude as float8) + cast(:east as float8),
                        cast(:latitude as float8) + cast(:north as float8)))
                """)
        .param("longitude", point.longitude())
        .param("latitude", point.latitude())
        .param("east", east)
        .param("north", north)
        .query((row, _) -> place(row))
        .list();
  }

  List<Places.Kind> kinds(LocalDate day) {
    var checks = checks(day);
    return jdbc.sql("select code, names::text as names, shape from place.kind order by position")
        .query((row, _) ->
            new Places.Kind(
                row.getString("code"),
                names(row),
                Place.Shape.valueOf(row.getString("shape")),
                List.copyOf(checks.getOrDefault(row.getString("code"), List.of()))))
        .list();
  }

  private Map<String, List<Places.Check>> checks(LocalDate day) {
    var checks = new LinkedHashMap<String, List<Places.Check>>();
    jdbc.sql(
            """
            select kind, code, names::text as names from place.check_item
            where since <= :day and (until is null or until > :day) order by kind, position, code
            """)
        .param("day", day)
        .query(row -> {
          checks
              .computeIfAbsent(row.getString("kind"), _ -> new ArrayList<>())
              .add(new Places.Check(row.getString("code"), names(row)));
        });
    return checks;
  }

  private Map<String, String> names(ResultSet row) throws SQLException {
    return json.readValue(row.getString("names"), BY_LANGUAGE);
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        PlaceId.of(row.getObject("id", UUID.class)),
        row.getString("code"),
        row.getString("kind"),
        row.getString("name"),
        row.getString("note"),
        AreaId.of(row.getObject("area", UUID.class)),
        Optional.ofNullable(row.getObject("residential", UUID.class)).map(AreaId::of),
        UnitId.of(row.getObject("unit", UUID.class)),
        Flat.points((Double[]) row.getArray("line").getArray()),
        new Point(row.getDouble("latitude"), row.getDouble("longitude")),
        row.getBigDecimal("length"),
        Place.State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getObject("launched", LocalDate.class)),
        Optional.ofNullable(row.getObject("closed", LocalDate.class)),
        row.getInt("version"));
  }
}
