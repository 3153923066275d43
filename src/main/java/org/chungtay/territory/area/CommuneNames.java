package org.chungtay.territory.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.area.AreaFinder.Ranked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Communes of a province, of today and of before, that are called like any of many typed names: in
/// one statement, for lists of thousands of lines.
@Repository
class CommuneNames {
  private final JdbcClient jdbc;

  CommuneNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// By the position of the name, most alike first.
  Map<Integer, List<Ranked>> ranked(List<TypedArea> wanted, AreaId province) {
    var positions = new ArrayList<Integer>();
    var canonical = new ArrayList<String>();
    var folded = new ArrayList<String>();
    for (int at = 0; at < wanted.size(); at++) {
      for (var reading : wanted.get(at).readings()) {
        positions.add(at);
        canonical.add(reading.canonical());
        folded.add(reading.folded());
      }
    }
    return jdbc
        .sql(SELECT)
        .param("positions", positions.toArray(Integer[]::new))
        .param("canonical", Sql.texts(canonical))
        .param("folded", Sql.texts(folded))
        .param("province", province.value())
        .query((row, number) -> ranked(row, number, wanted))
        .list()
        .stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Ranked> found) -> found.getValue().tier())
                .reversed())
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Map.Entry<Integer, Ranked> ranked(
      ResultSet row, int number, List<TypedArea> wanted) throws SQLException {
    int position = row.getInt("position");
    var area = AreaRow.read(row, number);
    return Map.entry(
        position, AreaFinder.rank(area, row.getDouble("likeness"), wanted.get(position)));
  }

  private static final String SELECT =
      """
      with typed as (
        select * from unnest(:positions, :canonical, :folded) as t (position, canonical, folded)),
      commune as materialized (
        select a.* from territory.area a join territory.area above on above.id = a.parent
        where a.level = 'COMMUNE' and :province in (a.parent, above.parent)),
      found as (
        select t.position, a.id, max(greatest(
          case when a.canonical = t.canonical then 4 end,
          case when a.folded = t.folded then 3 end,
          case when ' ' || a.folded like '% ' || t.folded || '%' then 2 end,
          case when t.folded <% a.folded then word_similarity(t.folded, a.folded) end,
          case when t.folded % a.folded then similarity(t.folded, a.folded) end)) as likeness
        from typed t cross join commune a group by t.position, a.id)
      select f.position, f.likeness, a.id, a.level, a.code, a.kind, a.name, a.name_en, a.parent, a.since,
             a.until, a.area_km2
      from found f join territory.area a on a.id = f.id
      where f.likeness is not null
      order by f.position, f.likeness desc, (a.until is null) desc, a.name, a.id
      """;
}
