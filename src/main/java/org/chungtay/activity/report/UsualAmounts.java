package org.chungtay.activity.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.report.Plausibility.Usual;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a unit's recent confirmed activities brought, to compare with.
@Component
public class UsualAmounts {
  private static final int RECENT = 100;

  private final JdbcClient jdbc;

  UsualAmounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Plausibility of(UnitId unit) {
    return of(List.of(unit)).getOrDefault(unit, Plausibility.UNKNOWN);
  }

  /// Units without any confirmed activity are absent.
  public Map<UnitId, Plausibility> of(Collection<UnitId> units) {
    var usual = new HashMap<UnitId, Map<String, Usual>>();
    jdbc.sql(
            """
            select u.unit, r.indicator, max(r.quantity) as largest, count(*)::int as times,
                   percentile_disc(0.5) within group (order by r.quantity) as middle
            from unnest(:units) u (unit)
            cross join lateral (
              select a.id from activity.activity a
              where a.lead_unit = u.unit and a.state = 'CONFIRMED'
              order by a.day desc limit :recent) a
            join activity.report p on p.activity_id = a.id and p.decision = 'CONFIRMED'
            cross join lateral (
              select o.indicator, sum(o.quantity) as quantity from activity.result o
              where o.activity_id = p.activity_id and o.revision = p.revision
              group by o.indicator
              union all
              select :people, (p.themselves + p.by_leader + p.delegated)::numeric
              where p.hours is not null) r
            group by u.unit, r.indicator
            """)
        .param("units", Sql.ids(units.stream().distinct().map(UnitId::value).toList()))
        .param("recent", RECENT)
        .param("people", CountedIndicators.PARTICIPATIONS)
        .query(row -> {
          usual
              .computeIfAbsent(UnitId.of(row.getObject("unit", UUID.class)), _ -> new HashMap<>())
              .put(row.getString("indicator"), usual(row));
        });
    var plausible = new HashMap<UnitId, Plausibility>();
    usual.forEach((unit, amounts) -> plausible.put(unit, new Plausibility(Map.copyOf(amounts))));
    return plausible;
  }

  private static Usual usual(ResultSet row) throws SQLException {
    return new Usual(
        Reports.plain(row.getBigDecimal("middle")),
        Reports.plain(row.getBigDecimal("largest")),
        row.getInt("times"));
  }
}
