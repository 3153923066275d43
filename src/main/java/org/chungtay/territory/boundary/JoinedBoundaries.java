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

/// Boundaries of communes that were put together of whole ones: their borders are those of what
/// they were made of, without the lines between. The border between the parts of a split commune is
/// not known until somebody brings it.
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
                select s.successor, b.geometry::text as geometry
                from territory.v_succession s
                join territory.boundary b on b.area = s.predecessor
                where s.reorganization = :id
                  and not exists (
                    select from territory.v_succession other
                    left join territory.boundary known on known.area = other.predecessor
                    where other.successor = s.successor
                      and (other.weight < 1 or known.area is null))
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
