package org.chungtay.territory.reorganize;

import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is prepared for the communes that a plan divides, and which of its new communes would have
/// no outline.
@Repository
class DivisionRows {
  private final JdbcClient jdbc;

  DivisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Division> of(Plan plan) {
    return jdbc.sql(
            """
            select former.id as former,
              (select count(*) from territory.area g
               where g.parent = former.id and g.level = 'RESIDENTIAL_GROUP' and g.since < p.day
                 and (g.until is null or g.until > p.day
                      or (p.applied_at is not null and g.until = p.day))) as groups,
              (select count(*) from territory.planned_group c
               where c.plan = p.id and c.former = former.id) as chosen,
              exists (select from territory.v_known_piece k
                      where k.plan = p.id and k.former = former.id) as drawn
            from territory.plan p
            join territory.area former on former.id = any(:divided)
            where p.id = :plan order by former.canonical, former.id
            """)
        .param("plan", plan.id())
        .param("divided", Sql.ids(plan.divided().stream().map(AreaId::value).toList()))
        .query((row, _) ->
            new Division(
                AreaId.of(row.getObject("former", UUID.class)),
                row.getLong("groups"),
                row.getLong("chosen"),
                row.getBoolean("drawn")))
        .list();
  }

  /// Codes of new communes whose outline would not be known: one of what they are made of is not.
  List<String> withoutOutline(UUID plan) {
    return jdbc.sql(
            """
            select distinct s.code from territory.planned_share s
            left join territory.boundary whole on whole.area = s.former and s.weight = 1
            left join territory.v_known_piece piece
              on piece.plan = s.plan and piece.former = s.former and piece.code = s.code
              and s.weight < 1
            where s.plan = :plan and whole.area is null and piece.code is null
            order by s.code
            """)
        .param("plan", plan)
        .query(Sql.rows(String.class))
        .list();
  }
}
