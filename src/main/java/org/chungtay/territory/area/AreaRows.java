package org.chungtay.territory.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.Area;
import org.chungtay.territory.Area.Level;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.name.AreaName;
import org.chungtay.territory.name.ResidentialName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The areas as stored.
@Repository
class AreaRows {
  private final JdbcClient jdbc;

  AreaRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<AreaId, Area> byId(Collection<AreaId> ids) {
    return jdbc
        .sql("select " + AreaRow.COLUMNS + " from territory.area a where a.id = any(:ids)")
        .param("ids", Sql.ids(ids.stream().map(AreaId::value).toList()))
        .query(AreaRow::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Area::id, Function.identity()));
  }

  /// All areas of a level that were ever in force below another, directly or through a district.
  List<Area> below(AreaId above, Level level) {
    return jdbc.sql(
            "select "
                + AreaRow.COLUMNS
                + """
                 from territory.area a
                where a.level = :level and (a.parent = :above
                  or a.parent in (select d.id from territory.area d where d.parent = :above))
                """)
        .param("above", above.value())
        .param("level", level.name())
        .query(AreaRow::read)
        .list();
  }

  List<Area> provincesWithCode(String code) {
    return jdbc.sql(
            "select "
                + AreaRow.COLUMNS
                + " from territory.area a where a.level = 'PROVINCE' and a.code = :code")
        .param("code", code)
        .query(AreaRow::read)
        .list();
  }

  /// What each of these areas became; of a district, what its communes became.
  Map<AreaId, List<Area>> successors(Collection<AreaId> former) {
    return successionsFrom(
        """
        select distinct coalesce(p.parent, p.id) as asked, %1$s from territory.v_succession s
        join lateral (
            select id, null::uuid as parent from territory.area where id = s.predecessor and id = any(:ids)
            union all
            select id, parent from territory.area where id = s.predecessor and parent = any(:ids)
              and level = 'COMMUNE') p on true
        join territory.area a on a.id = s.successor
        """,
        former);
  }

  /// What an area was formed from.
  List<Area> predecessors(AreaId area) {
    return successionsFrom(
            """
            select s.successor as asked, %1$s from territory.v_succession s
            join territory.area a on a.id = s.predecessor where s.successor = any(:ids)
            """,
            List.of(area))
        .getOrDefault(area, List.of());
  }

  /// Those that it comes from and those that come from it, in force on the day.
  List<Area> onItsGround(AreaId area, LocalDate day) {
    return jdbc.sql(
            """
            with recursive back (area) as (
              select :area::uuid
              union
              select s.predecessor from back b join territory.v_succession s on s.successor = b.area),
            forth (area) as (
              select :area::uuid
              union
              select s.successor from forth f join territory.v_succession s on s.predecessor = f.area)
            select %s from territory.area a
            where a.id in (select area from back union select area from forth)
              and daterange(a.since, a.until) @> :day
            """
                .formatted(AreaRow.COLUMNS))
        .param("area", area.value())
        .param("day", day)
        .query(AreaRow::read)
        .list();
  }

  List<LocalDate> reorganizationDays(AreaId province) {
    return jdbc.sql(
            """
            select distinct r.day from territory.reorganization r
            join territory.succession s on s.reorganization = r.id
            join territory.area a on a.id = s.predecessor
            left join territory.area d on d.id = a.parent
            where a.level = 'COMMUNE' and :province in (a.parent, d.parent)
            order by r.day
            """)
        .param("province", province.value())
        .query(Sql.rows(LocalDate.class))
        .list();
  }

  private Map<AreaId, List<Area>> successionsFrom(String sql, Collection<AreaId> ids) {
    record Step(AreaId asked, Area area) {}
    return jdbc
        .sql(sql.formatted(AreaRow.COLUMNS))
        .param("ids", Sql.ids(ids.stream().map(AreaId::value).toList()))
        .query((row, number) ->
            new Step(AreaId.of(row.getObject("asked", UUID.class)), AreaRow.read(row, number)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Step::asked, Collectors.mapping(Step::area, Collectors.toList())));
  }

  /// How many rows were stored: none when the id is known already or the name is taken.
  int addResidentialGroup(AreaId id, AreaId commune, ResidentialName named, LocalDate since) {
    var name = named.name();
    return jdbc.sql(
            """
            insert into territory.area
              (id, level, kind, name, name_en, canonical, folded, parent, since)
            values (:id, 'RESIDENTIAL_GROUP', :kind, :name, :english, :canonical, :folded, :commune,
              :since)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("kind", named.kind())
        .param("name", name)
        .param("english", AreaName.withoutMarks(name))
        .param("canonical", AreaName.canonical(name))
        .param("folded", Folded.of(name))
        .param("commune", commune.value())
        .param("since", since)
        .update();
  }

  void rename(AreaId group, ResidentialName named) {
    var name = named.name();
    jdbc.sql(
            """
            update territory.area
            set kind = :kind, name = :name, name_en = :english, canonical = :canonical,
                folded = :folded
            where id = :id
            """)
        .param("id", group.value())
        .param("kind", named.kind())
        .param("name", name)
        .param("english", AreaName.withoutMarks(name))
        .param("canonical", AreaName.canonical(name))
        .param("folded", Folded.of(name))
        .update();
  }

  void close(AreaId group, LocalDate until) {
    jdbc.sql("update territory.area set until = :until where id = :id")
        .param("id", group.value())
        .param("until", until)
        .update();
  }
}
