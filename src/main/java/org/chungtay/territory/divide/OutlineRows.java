package org.chungtay.territory.divide;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pieces of ground as stored with a plan.
@Repository
class OutlineRows {
  private final JdbcClient jdbc;

  OutlineRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// GeoJSON geometry of the commune that is divided.
  Optional<String> whole(Divided divided) {
    return jdbc.sql("select geometry::text from territory.boundary where area = :former")
        .param("former", divided.former().id().value())
        .query(Sql.rows(String.class))
        .optional();
  }

  /// GeoJSON geometries by code; none where a part has none.
  Map<String, String> pieces(Divided divided) {
    record Piece(String code, String geometry) {}
    return jdbc
        .sql(
            """
            select code, geometry::text as geometry from territory.v_known_piece
            where plan = :plan and former = :former
            """)
        .param("plan", divided.plan().id())
        .param("former", divided.former().id().value())
        .query(Sql.rows(Piece.class))
        .list()
        .stream()
        .collect(Collectors.toMap(Piece::code, Piece::geometry));
  }

  /// How many were not as they are now.
  int store(Divided divided, Map<String, String> pieces) {
    var entries = pieces.entrySet().stream().toList();
    return jdbc.sql(
            """
            insert into territory.planned_piece (plan, former, code, geometry)
            select :plan, :former, code, shape::jsonb
            from unnest(:codes::text[], :shapes::text[]) as given (code, shape)
            on conflict (plan, former, code) do update set geometry = excluded.geometry
              where planned_piece.geometry <> excluded.geometry
            """)
        .param("plan", divided.plan().id())
        .param("former", divided.former().id().value())
        .param("codes", Sql.texts(entries.stream().map(Map.Entry::getKey).toList()))
        .param("shapes", Sql.texts(entries.stream().map(Map.Entry::getValue).toList()))
        .update();
  }

  int remove(UUID plan, UUID former) {
    return jdbc.sql("delete from territory.planned_piece where plan = :plan and former = :former")
        .param("plan", plan)
        .param("former", former)
        .update();
  }
}
