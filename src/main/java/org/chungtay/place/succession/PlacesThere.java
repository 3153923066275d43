package org.chungtay.place.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many places would go on under successors.
@Component
class PlacesThere implements TouchedByReorganization {
  private static final String WHAT = "places";

  private final JdbcClient jdbc;

  PlacesThere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<TouchedByReorganization.Touched> touched(Collection<AreaId> former, LocalDate day) {
    return jdbc.sql(
            """
            select f.area, (select count(*) from place.place p where p.area = f.area) as places
            from unnest(:areas) as f (area)
            """)
        .param("areas", Sql.ids(former.stream().map(AreaId::value).toList()))
        .query((row, _) ->
            new TouchedByReorganization.Touched(
                AreaId.of(row.getObject("area", UUID.class)), WHAT, row.getLong(WHAT)))
        .list();
  }

  /// The same for units that become one.
  @Component
  static class OfUnits implements TouchedByMerger {
    private final JdbcClient jdbc;

    OfUnits(JdbcClient jdbc) {
      this.jdbc = jdbc;
    }

    @Override
    public List<TouchedByMerger.Touched> touched(Collection<UnitId> units, LocalDate day) {
      return jdbc.sql(
              """
              select f.unit, (
                select count(*) from place.place p
                join organization.v_unit u on u.id = p.unit and u.path @> array[f.unit]) as places
              from unnest(:units) as f (unit)
              """)
          .param("units", Sql.ids(units.stream().map(UnitId::value).toList()))
          .query((row, _) ->
              new TouchedByMerger.Touched(
                  UnitId.of(row.getObject("unit", UUID.class)), WHAT, row.getLong(WHAT)))
          .list();
    }
  }
}
