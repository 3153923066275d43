package org.chungtay.organization.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.organization.succession.GroupNames.Below;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Former units and what they became, as stored.
@Repository
class SuccessionRows {
  /// Units of wards that the reorganisation ends; also when they went on already.
  private static final String WARDS =
      """
      with part as (
        select predecessor, successor, heaviest
        from territory.v_succession where reorganization = :reorganization),
      ward as (
        select u.id, u.organization, u.parent, u.area, u.since, u.until
        from organization.unit u
        where u.kind = 'WARD' and u.area in (select predecessor from part)
          and (u.until is null or u.until > :day or exists (
            select from organization.unit_succession x
            where x.predecessor = u.id and x.reorganization = :reorganization)))
      """;

  private final JdbcClient jdbc;

  SuccessionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<FormerWard> wards(Change happened) {
    return about(
            happened,
            WARDS
                + """
                select w.id as unit, w.organization, w.parent, o.unit_name, a.id as area, a.kind,
                       a.full_name, greatest(w.since, :day) as since,
                       case when w.until > :day then w.until end as until, part.heaviest,
                       (select k.id from organization.unit k
                        where k.organization = w.organization and k.area = a.id
                          and k.kind = 'WARD' and (k.until is null or k.until > :day)
                        order by k.since limit 1) as known
                from ward w
                join part on part.predecessor = w.area
                join territory.v_area a on a.id = part.successor
                join organization.organization o on o.id = w.organization
                order by w.organization, a.id, w.id
                """)
        .query(Sql.rows(FormerWard.class))
        .list();
  }

  /// Groups below those units, those farther up first. A residential group has one successor; what
  /// lies in the ward as a whole goes on in its heaviest part.
  List<FormerGroup> groups(Change happened) {
    return about(
            happened,
            WARDS
                + """
                select g.id as unit, g.organization, g.parent, w.id as ward, f.name as ward_name,
                       g.name, a.id as area,
                       case a.level when 'RESIDENTIAL_GROUP' then a.parent else a.id end as commune,
                       greatest(g.since, :day) as since,
                       case when g.until > :day then g.until end as until
                from ward w
                join organization.unit g on g.path @> array[w.id] and g.kind = 'GROUP'
                  and (g.until is null or g.until > :day or exists (
                    select from organization.unit_succession x
                    where x.predecessor = g.id and x.reorganization = :reorganization))
                join territory.v_area f on f.id = w.area
                join part main on main.predecessor = w.area and main.heaviest
                left join part own on own.predecessor = g.area and own.heaviest
                join territory.v_area a on a.id = coalesce(own.successor, main.successor)
                order by cardinality(g.path), w.id, g.id
                """)
        .query(Sql.rows(FormerGroup.class))
        .list();
  }

  /// Names of the groups that are directly below some units and did not come there by a
  /// reorganisation.
  List<Below> openBelow(Collection<UUID> units) {
    return jdbc.sql(
            """
            select parent, name from organization.unit u
            where parent = any(:units) and not exists (
              select from organization.unit_succession x where x.successor = u.id)
            """)
        .param("units", Sql.ids(units))
        .query(Sql.rows(Below.class))
        .list();
  }

  void open(List<NewUnit> units) {
    jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, sector, name, folded, area, parent, path, covering, since,
               until)
            select id, organization, kind, sector, name, folded, area, parent, path::uuid[],
                   path::uuid[], since::date, until::date
            from unnest(:ids, :organizations, :kinds, :sectors, :names, :folded, :areas, :parents,
                        :paths, :since, :until)
              as n (id, organization, kind, sector, name, folded, area, parent, path, since, until)
            on conflict (id) do nothing
            """)
        .param("ids", ids(units, NewUnit::id))
        .param("organizations", ids(units, NewUnit::organization))
        .param("kinds", texts(units, NewUnit::kind))
        .param("sectors", texts(units, NewUnit::sector))
        .param("names", texts(units, NewUnit::name))
        .param("folded", texts(units, unit -> Folded.of(unit.name())))
        .param("areas", ids(units, NewUnit::area))
        .param("parents", ids(units, NewUnit::parent))
        .param("paths", texts(units, SuccessionRows::path))
        .param("since", texts(units, unit -> unit.since().toString()))
        .param("until", texts(units, unit -> text(unit.until())))
        .update();
  }

  private static String path(NewUnit unit) {
    return unit.path().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /// Those that were not stored before.
  List<Step> store(List<Step> steps, Change happened) {
    return about(
            happened,
            """
            insert into organization.unit_succession
              (predecessor, successor, reorganization, day, heaviest)
            select former, successor, :reorganization, :day, heaviest
            from unnest(:formers, :successors, :heaviest) as step (former, successor, heaviest)
            on conflict (predecessor, successor) do nothing
            returning predecessor as former, successor, heaviest
            """)
        .param("formers", ids(steps, Step::former))
        .param("successors", ids(steps, Step::successor))
        .param("heaviest", steps.stream().map(Step::heaviest).toArray(Boolean[]::new))
        .query(Sql.rows(Step.class))
        .list();
  }

  /// Who may act on the work of a successor may act on what the former unit and those below it did.
  /// A group that went on itself is left to its own successor and what lies above that. Coverings
  /// are taken apart and hashed: asking the index for each former unit would read all that was
  /// opened a moment ago, which the index has not taken in yet, 60,000 times for a country.
  void cover(Change happened) {
    about(
            happened,
            """
            with step as (
              select x.predecessor, former.path, next.covering
              from organization.unit_succession x
              join organization.unit former on former.id = x.predecessor
              join organization.unit next on next.id = x.successor
              where x.reorganization = :reorganization),
            near as materialized (
              select u.id, step.predecessor, step.path, step.covering
              from organization.unit u
              cross join lateral unnest(u.covering) as cover (unit)
              join step on step.predecessor = cover.unit),
            gained as (
              select n.id, array_agg(distinct c.unit) as units
              from near n
              cross join unnest(n.covering) as c (unit)
              where not exists (
                select from near below
                where below.id = n.id and below.predecessor <> n.predecessor
                  and n.predecessor = any(below.path))
              group by n.id)
            update organization.unit u
            set covering = array(select distinct unnest(u.covering || g.units))
            from gained g where g.id = u.id and not u.covering @> g.units
            """)
        .update();
  }

  /// One that was opened on the day or later ends with its own first day.
  void close(Change happened) {
    about(
            happened,
            """
            update organization.unit u set until = greatest(:day, u.since + 1), version = version + 1
            where u.id in (
                select predecessor from organization.unit_succession
                where reorganization = :reorganization)
              and (u.until is null or u.until > greatest(:day, u.since + 1))
            """)
        .update();
  }

  private StatementSpec about(Change happened, String sql) {
    return jdbc.sql(sql).param("reorganization", happened.id()).param("day", happened.day());
  }

  private static <T> UUID[] ids(List<T> all, Function<T, UUID> id) {
    return all.stream().map(id).toArray(UUID[]::new);
  }

  private static <T> String[] texts(List<T> all, Function<T, @Nullable String> text) {
    return all.stream().map(text).toArray(String[]::new);
  }
}
