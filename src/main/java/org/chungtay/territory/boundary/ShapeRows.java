package org.chungtay.territory.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.territory.area.AreaRow;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Boundaries as stored. Those before 1/7/2025 are not known to us: such a day has no shapes.
@Repository
class ShapeRows {
  private final JdbcClient jdbc;
  private final String cityCode;

  ShapeRows(JdbcClient jdbc, @Value("${chungtay.city}") String cityCode) {
    this.jdbc = jdbc;
    this.cityCode = cityCode;
  }

  /// The last day until then on which other communes than before were in force.
  Optional<LocalDate> changedUntil(LocalDate day) {
    return jdbc.sql(
            """
            select max(changed.day)
            from territory.area a
            join territory.area p on p.id = a.parent
            cross join lateral (values (a.since), (a.until), (p.since), (p.until)) changed (day)
            where a.level = 'COMMUNE' and p.level = 'PROVINCE' and p.code = :city
              and changed.day <= :day
            """)
        .param("city", cityCode)
        .param("day", day)
        .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single();
  }

  List<CommuneShape> communesOn(LocalDate day) {
    return jdbc.sql(
            "select "
                + AreaRow.COLUMNS
                + """
                , b.geometry::text as geometry
                from territory.area a
                join territory.boundary b on b.area = a.id
                join territory.area p on p.id = a.parent
                where a.level = 'COMMUNE' and p.level = 'PROVINCE' and p.code = :city
                  and daterange(a.since, a.until) @> :day and daterange(p.since, p.until) @> :day
                order by a.code
                """)
        .param("city", cityCode)
        .param("day", day)
        .query((row, number) -> {
          var geoJson = row.getString("geometry");
          return new CommuneShape(
              AreaRow.read(row, number), GeoJsonGeometry.read(geoJson), geoJson);
        })
        .list();
  }
}
