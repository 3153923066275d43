package org.chungtay.movement.succession;

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

/// How many copies of models would go on under successors.
@Component
class CopiesThere implements TouchedByReorganization {
  private static final String WHAT = "copies";

  private final JdbcClient jdbc;

  CopiesThere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<TouchedByReorganization.Touched> touched(Collection<AreaId> former, LocalDate day) {
    return jdbc.sql(
            """
            select f.area, (select count(*) from movement.copy c
                            where c.area = f.area and c.state in ('OFFERED', 'ACCEPTED')) as copies
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
  static class OfMergedUnits implements TouchedByMerger {
    private final JdbcClient jdbc;

    OfMergedUnits(JdbcClient jdbc) {
      this.jdbc = jdbc;
    }

    @Override
    public List<TouchedByMerger.Touched> touched(Collection<UnitId> units, LocalDate day) {
      return jdbc.sql(
              """
              select f.unit, (
                select count(*) from movement.copy c
                join organization.v_unit u on u.id = c.unit and u.path @> array[f.unit]
                where c.state in ('OFFERED', 'ACCEPTED')) as copies
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
