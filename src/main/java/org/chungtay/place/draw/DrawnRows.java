package org.chungtay.place.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.place.Drawing.Drawn;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceId;
import org.chungtay.place.draw.ManageModel.Revision;
import org.chungtay.place.shape.Flat;
import org.chungtay.place.shape.Looked.Sound;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Places as they are written, each version with what it was like.
@Repository
class DrawnRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  DrawnRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What decides who may do what to a place, held until the transaction ends.
  record Held(
      UUID unit,
      String name,
      String kind,
      UUID area,
      Place.State state,
      UUID drawnBy,
      @Nullable LocalDate launched,
      int version) {}

  Held hold(PlaceId place) {
    return jdbc.sql(
            """
            select unit, name, kind, area, state, drawn_by, launched, version
            from place.place where id = :id for update
            """)
        .param("id", place.value())
        .query(Sql.rows(Held.class))
        .optional()
        .orElseThrow(() -> new NotFound("place"));
  }

  /// Those of the codes that no place has.
  Set<String> taken(List<String> codes) {
    return jdbc.sql("select code from place.place where code = any(:codes)")
        .param("codes", Sql.texts(codes))
        .query(Sql.rows(String.class))
        .set();
  }

  /// How many were stored: none when the id is known.
  int add(Actor actor, Drawn drawn, Sound shape, String code) {
    return shaped(
            """
            insert into place.place (id, code, kind, name, folded, note, area, residential, unit, line, latitude,
              longitude, length, state, drawn_by, drawn_at)
            values (:id, :code, :kind, :name, :folded, :note, :area, :residential, :unit, :line, :latitude,
              :longitude, :length, 'PROPOSED', :by, :at)
            on conflict (id) do nothing
            """,
            drawn,
            shape)
        .param("code", code)
        .param("unit", drawn.unit().value())
        .param("by", actor.person().value())
        .param("at", Sql.time(clock.now()))
        .update();
  }

  /// Who draws what is not yet launched has drawn it: somebody else launches it.
  void change(Actor actor, Drawn drawn, Sound shape) {
    var _ =
        shaped(
                """
                update place.place
                set kind = :kind, name = :name, folded = :folded, note = :note, area = :area,
                    residential = :residential, line = :line, latitude = :latitude, longitude = :longitude,
                    length = :length, version = version + 1,
                    drawn_by = case when state = 'PROPOSED' then :by else drawn_by end
                where id = :id
                """,
                drawn,
                shape)
            .param("by", actor.person().value())
            .update();
  }

  private StatementSpec shaped(String sql, Drawn drawn, Sound shape) {
    return jdbc.sql(sql)
        .param("id", drawn.id().value())
        .param("kind", drawn.kind())
        .param("name", drawn.name())
        .param("folded", folded(drawn.name()))
        .param("note", drawn.note())
        .param("area", shape.area().value())
        .param("residential", drawn.residential().map(AreaId::value).orElse(null))
        .param("line", Flat.of(shape.points()))
        .param("latitude", shape.middle().latitude())
        .param("longitude", shape.middle().longitude())
        .param("length", shape.length());
  }

  /// A name of signs alone is looked for by them.
  static String folded(String name) {
    var folded = Folded.of(name);
    return folded.isEmpty() ? name : folded;
  }

  void launch(PlaceId place, Actor actor, LocalDate day) {
    jdbc.sql(
            """
            update place.place
            set state = 'LAUNCHED', launched = :day, launched_by = :by, version = version + 1
            where id = :id
            """)
        .param("id", place.value())
        .param("day", day)
        .param("by", actor.person().value())
        .update();
  }

  void close(PlaceId place, LocalDate day, String reason) {
    jdbc.sql(
            """
            update place.place
            set state = 'CLOSED', closed = :day, close_reason = :reason, version = version + 1
            where id = :id
            """)
        .param("id", place.value())
        .param("day", day)
        .param("reason", reason)
        .update();
  }

  void reopen(PlaceId place) {
    jdbc.sql(
            """
            update place.place
            set state = case when launched is null then 'PROPOSED' else 'LAUNCHED' end,
                closed = null, close_reason = null, version = version + 1
            where id = :id
            """)
        .param("id", place.value())
        .update();
  }

  /// What somebody did to it last.
  Optional<String> lastDeed(PlaceId place) {
    return jdbc.sql(
            """
            select what from place.revision where place = :id and what <> 'FOLLOWED'
            order by version desc limit 1
            """)
        .param("id", place.value())
        .query(Sql.rows(String.class))
        .optional();
  }

  UUID drawnBy(PlaceId place) {
    return jdbc.sql("select drawn_by from place.place where id = :id")
        .param("id", place.value())
        .query(Sql.rows(UUID.class))
        .single();
  }

  /// The newest first.
  List<Revision> history(PlaceId place) {
    return jdbc.sql(
            """
            select r.version, r.what, r.at, p.name as who, r.reason, r.name, r.length
            from place.revision r left join identity.v_person p on p.id = r.by
            where r.place = :id order by r.version desc limit 100
            """)
        .param("id", place.value())
        .query(Sql.rows(Revision.class))
        .list();
  }

  record Neighbour(UUID id, String name, String shape, List<Place.Point> line) {}

  /// Places of a commune that are not closed, as far as a phone's map can show them.
  List<Neighbour> inArea(AreaId commune) {
    return jdbc.sql(
            """
            select p.id, p.name, k.shape, p.line from place.place p join place.kind k on k.code = p.kind
            where p.area = :area and p.state <> 'CLOSED' order by p.id limit 500
            """)
        .param("area", commune.value())
        .query((row, _) ->
            new Neighbour(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("shape"),
                Flat.points((Double[]) row.getArray("line").getArray())))
        .list();
  }

  record Named(UUID id, String name, Place.State state, List<Place.Point> line) {}

  /// Places of one name that are not closed, of the whole city.
  List<Named> named(String name, Optional<PlaceId> but) {
    return jdbc.sql(
            """
            select id, name, state, line from place.place
            where folded = :folded and state <> 'CLOSED' and id is distinct from :but limit 50
            """)
        .param("folded", folded(name))
        .param("but", but.map(PlaceId::value).orElse(null))
        .query((row, _) ->
            new Named(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Place.State.valueOf(row.getString("state")),
                Flat.points((Double[]) row.getArray("line").getArray())))
        .list();
  }
}
