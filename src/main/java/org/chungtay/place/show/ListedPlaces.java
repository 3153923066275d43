package org.chungtay.place.show;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.place.Place;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.PlaceId;
import org.chungtay.place.picture.WardPictures.Shown;
import org.chungtay.place.shape.Flat;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Places in lists, on maps and in files: one statement each.
@Repository
class ListedPlaces {
  private static final String LINE =
      """
      select p.id, p.code, p.kind, p.name, p.note, p.area, a.kind || ' ' || a.name as ward,
             case when g.id is not null then btrim(g.kind || ' ' || g.name) end as "group", p.length, p.state,
             p.launched, p.closed
      from place.place p
      join territory.v_area a on a.id = p.area
      left join territory.v_area g on g.id = p.residential
      """;

  private static final String FOUND =
      """
      where p.state = :state and (:kind = '' or p.kind = :kind)
        and (cast(:ward as uuid) is null or p.area = :ward) and p.folded like all (:patterns)
      """;

  private static final String IN_ORDER = " order by p.numbered, p.id";

  private final JdbcClient jdbc;

  ListedPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PlaceLine> page(PlaceQuery query, int page, int size) {
    return asked(LINE + FOUND + IN_ORDER + " limit :size offset :offset", query)
        .param("size", size)
        .param("offset", (long) page * size)
        .query(Sql.rows(PlaceLine.class))
        .list();
  }

  List<PlaceLine> all(PlaceQuery query) {
    return asked(LINE + FOUND + IN_ORDER, query).query(Sql.rows(PlaceLine.class)).list();
  }

  long count(PlaceQuery query) {
    return asked("select count(*) from place.place p " + FOUND, query)
        .query(Sql.rows(Long.class))
        .single();
  }

  private StatementSpec asked(String sql, PlaceQuery query) {
    return jdbc.sql(sql)
        .param("state", query.state().name())
        .param("kind", query.kind())
        .param("ward", query.ward().map(AreaId::value).orElse(null))
        .param("patterns", Sql.texts(query.patterns()));
  }

  /// Launched places of each commune.
  Map<AreaId, Long> counts() {
    var counts = new HashMap<AreaId, Long>();
    jdbc.sql(
            "select area, count(*) as places from place.place where state = 'LAUNCHED' group by area")
        .query(row -> {
          counts.put(AreaId.of(row.getObject("area", UUID.class)), row.getLong("places"));
        });
    return counts;
  }

  /// What a map of one ward shows.
  List<Shown> shown(PlaceQuery query) {
    return asked(
            """
            select p.id, p.name, k.shape, p.line, p.latitude, p.longitude
            from place.place p join place.kind k on k.code = p.kind
            """
                + FOUND
                + " order by p.id",
            query)
        .query((row, _) ->
            new Shown(
                PlaceId.of(row.getObject("id", UUID.class)),
                row.getString("name"),
                Shape.valueOf(row.getString("shape")),
                Flat.points((Double[]) row.getArray("line").getArray()),
                new Point(row.getDouble("latitude"), row.getDouble("longitude")),
                false))
        .list();
  }

  /// Their points, for files.
  Map<UUID, List<Point>> points(PlaceQuery query) {
    return points(asked("select p.id, p.line from place.place p " + FOUND, query));
  }

  Map<UUID, List<Point>> pointsOf(Collection<UUID> places) {
    return points(
        jdbc.sql("select id, line from place.place where id = any(:ids)")
            .param("ids", Sql.ids(places)));
  }

  private static Map<UUID, List<Point>> points(StatementSpec asked) {
    var points = new HashMap<UUID, List<Point>>();
    asked.query(row -> {
      points.put(
          row.getObject("id", UUID.class), Flat.points((Double[]) row.getArray("line").getArray()));
    });
    return points;
  }

  /// Once launched.
  Optional<PlaceLine> line(PlaceId place) {
    return jdbc.sql(LINE + "where p.id = :id and p.launched is not null")
        .param("id", place.value())
        .query(Sql.rows(PlaceLine.class))
        .optional();
  }

  // --- for those who keep them ---

  private static final String OURS =
      """
      (:everywhere or exists (
        select from organization.v_unit u where u.id = p.unit and u.covering && :scopes))
      """;

  private static final String KEPT = "where p.state = :state and " + OURS;

  List<PlaceLine> kept(Set<UUID> scopes, Place.State state, int page, int size) {
    return jdbc.sql(LINE + KEPT + " order by p.drawn_at desc, p.id limit :size offset :offset")
        .param("scopes", Sql.ids(scopes))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("state", state.name())
        .param("size", size)
        .param("offset", (long) page * size)
        .query(Sql.rows(PlaceLine.class))
        .list();
  }

  /// How many are in each state; those in which there are none are not told.
  Map<Place.State, Long> counts(Set<UUID> scopes) {
    var counts = new EnumMap<Place.State, Long>(Place.State.class);
    jdbc.sql("select p.state, count(*) from place.place p where " + OURS + " group by p.state")
        .param("scopes", Sql.ids(scopes))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .query(row -> {
          counts.put(Place.State.valueOf(row.getString("state")), row.getLong("count"));
        });
    return counts;
  }
}
