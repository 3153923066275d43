package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    var largest = new HashMap<UnitId, Map<String, BigDecimal>>();
    jdbc.sql(
            """
            select u.unit, r.indicator, max(r.quantity) as quantity
            from unnest(:units) u (unit)
            cross join lateral (
              select a.id from activity.activity a
              where a.lead_unit = u.unit and a.state = 'CONFIRMED'
              order by a.day desc limit :recent) a
            join activity.report p on p.activity_id = a.id and p.decision = 'CONFIRMED'
            join activity.result r on r.activity_id = p.activity_id and r.revision = p.revision
            group by u.unit, r.indicator
            """)
        .param("units", Sql.ids(units.stream().distinct().map(UnitId::value).toList()))
        .param("recent", RECENT)
        .query(row -> {
          largest
              .computeIfAbsent(UnitId.of(row.getObject("unit", UUID.class)), _ -> new HashMap<>())
              .put(row.getString("indicator"), row.getBigDecimal("quantity"));
        });
    var usual = new HashMap<UnitId, Plausibility>();
    largest.forEach((unit, amounts) -> usual.put(unit, new Plausibility(Map.copyOf(amounts))));
    return usual;
  }
}
