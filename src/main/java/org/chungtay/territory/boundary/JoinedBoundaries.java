package org.chungtay.territory.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.shared.jdbc.Sql;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Boundaries of communes that were put together of whole ones, or of pieces that somebody brought
/// with the plan: their borders are those of what they were made of, without the lines between.
/// Where a piece is not known the new commune has no boundary, and never half of one.
@Component
public class JoinedBoundaries {
  private final JdbcClient jdbc;

  JoinedBoundaries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// For all successors of a reorganisation at once.
  public void join(UUID reorganization) {
    record Part(UUID successor, String geometry) {}
    var shapes =
        jdbc
            .sql(
                """
                with part as (
                  select s.successor,
                         case when s.weight = 1 then whole.geometry else piece.geometry end as geometry
                  from territory.v_succession s
                  join territory.area a on a.id = s.successor and a.level = 'COMMUNE'
                  left join territory.boundary whole on whole.area = s.predecessor
                  left join territory.v_known_piece piece
                    on piece.plan = s.reorganization and piece.former = s.predecessor
                    and piece.code = a.code
                  where s.reorganization = :id)
                select p.successor, p.geometry::text as geometry from part p
                where not exists (
                  select from part other where other.successor = p.successor and other.geometry is null)
                """)
            .param("id", reorganization)
            .query(Sql.rows(Part.class))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Part::successor,
                    Collectors.collectingAndThen(
                        Collectors.mapping(
                            part -> GeoJsonGeometry.read(part.geometry()), Collectors.toList()),
                        JoinedBoundaries::joined)));
    store(shapes);
  }

  private static String joined(List<Geometry> parts) {
    var all = new GeometryFactory().createGeometryCollection(parts.toArray(Geometry[]::new));
    return GeoJsonGeometry.write(OverlayNGRobust.union(all));
  }

  private void store(Map<UUID, String> shapes) {
    var entries = shapes.entrySet().stream().toList();
    jdbc.sql(
            """
            insert into territory.boundary (area, geometry)
            select area, shape::jsonb from unnest(:areas::uuid[], :shapes::text[]) as given (area, shape)
            """)
        .param("areas", Sql.ids(entries.stream().map(Map.Entry::getKey).toList()))
        .param("shapes", entries.stream().map(Map.Entry::getValue).toArray(String[]::new))
        .update();
  }
}
