package org.chungtay.outcome.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many rows of the book stand under areas that would end. They stay as they are, and are read
/// under the new boundaries.
@Component
class TouchedFigures implements TouchedByReorganization {
  private final JdbcClient jdbc;

  TouchedFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Touched> touched(Collection<AreaId> former, LocalDate day) {
    return jdbc.sql(
            """
            select area, count(*) as count from outcome.entry where area = any(:former) group by area
            """)
        .param("former", Sql.ids(former.stream().map(AreaId::value).toList()))
        .query((row, _) ->
            new Touched(
                AreaId.of(row.getObject("area", UUID.class)), "figures", row.getLong("count")))
        .list();
  }
}
