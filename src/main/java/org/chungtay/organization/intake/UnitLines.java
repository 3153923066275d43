package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// A unit and those below it, one in a line, each after the one above it.
@Repository
class UnitLines {
  private final JdbcClient jdbc;

  UnitLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Line> below(UUID unit, LocalDate today, int most) {
    return jdbc.sql(
            """
            select u.id, u.name, lower(u.kind) as kind, coalesce(lower(u.sector), '') as sector,
              coalesce(p.name, '') as above, coalesce(w.full_name, '') as area,
              case when a.level = 'RESIDENTIAL_GROUP' then a.full_name else '' end as residential, u.since
            from organization.unit u
            join territory.v_area a on a.id = u.area
            left join territory.v_area w on w.level = 'COMMUNE' and w.id in (a.id, a.parent)
            left join organization.unit p on p.id = u.parent and p.path @> array[:unit]::uuid[]
            where u.path @> array[:unit]::uuid[] and u.since <= :today and (u.until is null or u.until > :today)
            order by (select array_agg(o.numbered || ' ' || o.id order by cardinality(o.path))
                      from organization.unit o where o.id = any(u.path))
            limit :most
            """)
        .param("unit", unit)
        .param("today", today)
        .param("most", most)
        .query(Sql.rows(Line.class))
        .list();
  }

  record Line(
      UUID id,
      String name,
      String kind,
      String sector,
      String above,
      String area,
      String residential,
      LocalDate since) {

    boolean isGroup() {
      return kind.equals("group");
    }

    List<String> group(Page page) {
      return List.of(name, above, area, residential, page.day(since), id.toString());
    }

    List<String> unit(Page page) {
      return List.of(
          name,
          page.t("organization.intake.level." + kind),
          sector.isEmpty() ? "" : page.t("organization.sector." + sector),
          above,
          area,
          residential,
          page.day(since),
          id.toString());
    }
  }
}
