package org.chungtay.activity.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What stands beside each waiting activity, for many at once.
@Repository
class DutyReads {
  private final JdbcClient jdbc;

  DutyReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Amounts of the latest report, summed over the sites.
  Map<UUID, Map<String, BigDecimal>> results(Collection<UUID> activities) {
    var results = new HashMap<UUID, Map<String, BigDecimal>>();
    jdbc.sql(
            """
            select r.activity_id, r.indicator, sum(r.quantity) as quantity
            from activity.result r
            where r.activity_id = any(:ids) and r.revision = (
              select max(p.revision) from activity.report p where p.activity_id = r.activity_id)
            group by r.activity_id, r.indicator
            """)
        .param("ids", Sql.ids(activities))
        .query(row -> {
          results
              .computeIfAbsent(row.getObject("activity_id", UUID.class), _ -> new HashMap<>())
              .put(row.getString("indicator"), row.getBigDecimal("quantity"));
        });
    return results;
  }

  /// Names of the partner units whose yes is missing.
  Map<UUID, List<String>> missingAnswers(Collection<UUID> activities) {
    var missing = new HashMap<UUID, List<String>>();
    jdbc.sql(
            """
            select a.id, m.name
            from activity.activity a
            cross join lateral generate_subscripts(a.share_units, 1) i
            join organization.v_unit m on m.id = a.share_units[i]
            where a.id = any(:ids) and i > 1
              and not exists (
                select from activity.acceptance c
                where c.activity_id = a.id and c.terms = a.terms and c.accepted
                  and c.organization = a.share_organizations[i])
            order by a.id, i
            """)
        .param("ids", Sql.ids(activities))
        .query(row -> {
          missing
              .computeIfAbsent(row.getObject("id", UUID.class), _ -> new ArrayList<>())
              .add(row.getString("name"));
        });
    return missing;
  }
}
