package org.chungtay.territory.annex;

import java.util.List;

/// What makes a country of invented communes, and the bare statements that it is measured beside.
final class CountrySql {
  private CountrySql() {}

  static final List<String> PLANTED =
      List.of(
          """
          insert into territory.area
            (id, level, code, kind, name, name_en, canonical, folded, parent, since, area_km2)
          select md5('country/' || nr)::uuid, 'COMMUNE', (1000000 + nr)::text, 'Xã', 'Đơn vị ' || nr,
                 'Don vi ' || nr, 'đơn vị ' || nr, 'don vi ' || nr, :city, date '2025-07-01', 30
          from generate_series(1, :formers) nr
          """,
          """
          insert into territory.boundary (area, geometry)
          select md5('country/' || nr)::uuid,
            jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(jsonb_build_array(
              jsonb_build_array(x, y), jsonb_build_array(x + 0.01, y),
              jsonb_build_array(x + 0.01, y + 0.01), jsonb_build_array(x, y + 0.01),
              jsonb_build_array(x, y))))
          from generate_series(1, :formers) nr
          cross join lateral (select 100 + (nr - 1) % 100 * 0.01 as x, 10 + (nr - 1) / 100 * 0.01 as y) at
          """,
          """
          insert into organization.unit
            (id, organization, kind, name, folded, area, parent, path, since, covering)
          select u.id, above.organization, 'WARD', 'Đơn vị ' || a.code, 'don vi ' || a.code, a.id,
                 above.id, above.path || u.id, date '2025-07-01', above.path || u.id
          from organization.unit above
          join territory.area a on a.code like '10_____' and a.level = 'COMMUNE'
          cross join lateral (select md5(above.id || '/' || a.id)::uuid as id) u
          where above.kind = 'CITY'
          """,
          """
          insert into outcome.entry
            (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address,
             organizations, units, parts)
          select u.area, 'bench', gen_random_uuid(), i.code, 1, gen_random_uuid(),
                 cast(:today as date) - 1 - nr * 30, 1 + nr * 7 + abs(hashtext(u.name) % 41), 'Đo', '/activities/bench',
                 array[u.organization], array[u.id], array[1]
          from (select distinct on (area) * from organization.unit
                where kind = 'WARD' and name like 'Đơn vị 10_____' order by area, id) u
          cross join (select code from outcome.indicator where rule = 'SUM'
                      order by position limit :figures) i
          cross join generate_series(1, 10) nr
          """);

  static final List<String> ANALYZED =
      List.of("territory.area", "territory.boundary", "organization.unit", "outcome.entry");

  static final List<String> COPIED =
      List.of(
          "create schema bench",
          "create table bench.area (like territory.area including all)",
          "create table bench.succession (like territory.succession including all)",
          """
          create table bench.became as
            select id as former, md5('bare/' || ((substring(code, 2)::bigint - 1) * 3321 / 10000))::uuid as successor
            from territory.area where code like '10_____'
          """,
          "insert into bench.area select * from territory.area where code like '10_____'",
          "analyze bench.area",
          "analyze bench.became");

  static final List<String> BARE =
      List.of(
          "update bench.area set until = current_date where until is null",
          """
          insert into bench.area
            (id, level, code, kind, name, name_en, canonical, folded, parent, since, area_km2)
          select b.successor, 'COMMUNE', min(a.code), min(a.kind), min(a.name), min(a.name_en),
                 min(a.canonical), min(a.folded), (array_agg(a.parent))[1], current_date, sum(a.area_km2)
          from bench.became b join bench.area a on a.id = b.former group by b.successor
          """,
          """
          insert into bench.succession (predecessor, reorganization, successors, weights)
          select former, md5('bare')::uuid, array[successor], array[1] from bench.became
          """);

  static final String BARE_SUMS =
      """
      select e.indicator, b.successor, sum(e.quantity) as total
      from outcome.entry e join bench.became b on b.former = e.area
      where e.source_kind = 'bench' and e.day between :from and :to
      group by e.indicator, b.successor
      """;
}
