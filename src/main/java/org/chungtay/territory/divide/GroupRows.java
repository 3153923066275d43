package org.chungtay.territory.divide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.divide.GroupsModel.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Where the residential groups of a divided commune go: as chosen, otherwise to the heaviest part,
/// as `AppliesPlans` does it.
@Repository
class GroupRows {
  private static final String FOUND =
      """
      with going as (
        select g.id, g.kind, g.name, g.canonical, g.folded, c.code is not null as chosen,
               coalesce(c.code, :heaviest) as code
        from territory.area g
        join territory.plan p on p.id = :plan
        left join territory.planned_group c on c.plan = p.id and c.area = g.id
        where g.parent = :former and g.level = 'RESIDENTIAL_GROUP'
          and g.since < p.day
          and (g.until is null or g.until > p.day or (p.applied_at is not null and g.until = p.day))),
      found as (
        select * from going
        where (:kind = '' or kind = :kind) and position(:folded in folded) > 0
          and (:goes = '' or code = :goes))
      """;

  private final JdbcClient jdbc;

  GroupRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Counted(long found, long chosen) {}

  Counted count(Divided divided, GroupSearch search) {
    return asked(
            FOUND
                + """
                select (select count(*) from found) as found,
                       (select count(*) from going where chosen) as chosen
                """,
            divided,
            search)
        .query(Sql.rows(Counted.class))
        .single();
  }

  /// Numbers as numbers: 2 before 10.
  List<Line> list(Divided divided, GroupSearch search, int from, int size) {
    return asked(
            FOUND
                + """
                select id, case kind when '' then name else kind || ' ' || name end as name, code, chosen
                from found
                order by kind, nullif(substring(canonical from '^[0-9]{1,9}'), '')::int nulls last,
                  canonical, id
                limit :size offset :from
                """,
            divided,
            search)
        .param("size", size)
        .param("from", from)
        .query(Sql.rows(Line.class))
        .list();
  }

  /// Those of these that lie in the commune on the plan's day.
  List<UUID> known(Divided divided, List<UUID> groups) {
    return asked(
            FOUND + "select id from found where id = any(:groups)", divided, GroupSearch.of("", ""))
        .param("groups", Sql.ids(groups))
        .query(Sql.rows(UUID.class))
        .list();
  }

  List<UUID> all(Divided divided, GroupSearch search) {
    return asked(FOUND + "select id from found", divided, search)
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// How many of them go elsewhere now.
  ///
  /// @param code the part, or empty for what the rule says
  int choose(Divided divided, List<UUID> groups, Optional<String> code) {
    return code.map(part -> chosen(divided, groups, part)).orElseGet(() -> byRule(divided, groups));
  }

  private int chosen(Divided divided, List<UUID> groups, String code) {
    return jdbc.sql(
            """
            insert into territory.planned_group (plan, area, former, code)
            select :plan, area, :former, :code from unnest(:groups::uuid[]) as area
            on conflict (plan, area) do update set code = excluded.code
              where planned_group.code <> excluded.code
            """)
        .param("plan", divided.plan().id())
        .param("former", divided.former().id().value())
        .param("groups", Sql.ids(groups))
        .param("code", code)
        .update();
  }

  private int byRule(Divided divided, List<UUID> groups) {
    return jdbc.sql(
            "delete from territory.planned_group where plan = :plan and area = any(:groups)")
        .param("plan", divided.plan().id())
        .param("groups", Sql.ids(groups))
        .update();
  }

  private StatementSpec asked(String sql, Divided divided, GroupSearch search) {
    return jdbc.sql(sql)
        .param("plan", divided.plan().id())
        .param("former", divided.former().id().value())
        .param("heaviest", divided.heaviest().code())
        .param("kind", search.kind())
        .param("folded", search.folded())
        .param("goes", search.goes());
  }
}
