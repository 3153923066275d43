package org.chungtay.movement.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPlaces.Placed;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which places belong to which movement, as stored.
@Repository
class PlacedRows {
  private static final String PLACED =
      """
      select p.id, p.name, a.kind || ' ' || a.name as ward, p.launched, p.closed is not null as closed
      from movement.place m
      join place.v_place p on p.id = m.place
      join territory.v_area a on a.id = p.area
      where m.movement = :movement
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  PlacedRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(UUID id, String name, String ward, LocalDate launched, boolean closed) {}

  List<Placed> of(MovementId movement) {
    return placed(movement, PLACED + " order by p.folded, p.id limit :most", Integer.MAX_VALUE);
  }

  /// Those that are looked after, the newest first.
  List<Placed> newest(MovementId movement, int most) {
    return placed(
        movement,
        PLACED + " and p.state = 'LAUNCHED' order by p.launched desc, p.folded, p.id limit :most",
        most);
  }

  private List<Placed> placed(MovementId movement, String sql, int most) {
    return jdbc
        .sql(sql)
        .param("movement", movement.value())
        .param("most", most)
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .map(row ->
            new Placed(PlaceId.of(row.id()), row.name(), row.ward(), row.launched(), row.closed()))
        .toList();
  }

  long count(MovementId movement) {
    return jdbc.sql(
            """
            select count(*) from movement.place m
            join place.v_place p on p.id = m.place and p.state = 'LAUNCHED'
            where m.movement = :movement
            """)
        .param("movement", movement.value())
        .query(Sql.rows(Long.class))
        .single();
  }

  /// Held against its end; false where it has ended.
  boolean hold(MovementId movement) {
    return jdbc.sql(
            """
            select state <> 'ENDED' from movement.movement where id = :movement for update
            """)
        .param("movement", movement.value())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// False when it was there.
  boolean put(MovementId movement, PlaceId place, PersonId by) {
    return jdbc.sql(
                """
                insert into movement.place (movement, place, put_by, put_at)
                values (:movement, :place, :by, :now) on conflict do nothing
                """)
            .param("movement", movement.value())
            .param("place", place.value())
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  /// False when it was not there.
  boolean takeOff(MovementId movement, PlaceId place) {
    return jdbc.sql("delete from movement.place where movement = :movement and place = :place")
            .param("movement", movement.value())
            .param("place", place.value())
            .update()
        == 1;
  }
}
