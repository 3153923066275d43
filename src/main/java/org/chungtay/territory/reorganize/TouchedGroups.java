package org.chungtay.territory.reorganize;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Residential groups that go with their commune.
@Component
class TouchedGroups implements TouchedByReorganization {
  private final JdbcClient jdbc;

  TouchedGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Touched> touched(Collection<AreaId> former, LocalDate day) {
    return jdbc.sql(
            """
            select parent, count(*) as count from territory.area
            where parent = any(:former) and level = 'RESIDENTIAL_GROUP'
              and since < :day and (until is null or until > :day)
            group by parent
            """)
        .param("former", Sql.ids(former.stream().map(AreaId::value).toList()))
        .param("day", day)
        .query((row, _) ->
            new Touched(
                AreaId.of(row.getObject("parent", UUID.class)),
                "residential-groups",
                row.getLong("count")))
        .list();
  }
}
