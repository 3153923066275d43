package org.chungtay.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What of a module hangs on areas and on units, and goes on where they become others: counted in
/// one statement, for whoever decides about it. A module that follows both declares one and gives
/// out its two sides.
///
/// @param what as [TouchedByReorganization] and [TouchedByMerger] say it
/// @param rows table or view, called `x` below
/// @param goesOn condition on `x`; `:day` is the first day of what comes
/// @param ofUnit condition on `x` and the unit `f.id`; of an area it is `x.area`
public record HangingRows(String what, String rows, String goesOn, String ofUnit) {
  /// Of the unit or of one below it.
  public static final String BELOW =
      "x.unit in (select u.id from organization.v_unit u where u.path @> array[f.id])";

  private record Counted(UUID id, long count) {}

  public TouchedByReorganization inAreas(JdbcClient jdbc) {
    return (former, day) ->
        counted(jdbc, "x.area = f.id", former.stream().map(AreaId::value).toList(), day).stream()
            .map(one -> new TouchedByReorganization.Touched(AreaId.of(one.id()), what, one.count()))
            .toList();
  }

  public TouchedByMerger ofUnits(JdbcClient jdbc) {
    return (units, day) ->
        counted(jdbc, ofUnit, units.stream().map(UnitId::value).toList(), day).stream()
            .map(one -> new TouchedByMerger.Touched(UnitId.of(one.id()), what, one.count()))
            .toList();
  }

  private List<Counted> counted(
      JdbcClient jdbc, String hangs, Collection<UUID> ids, LocalDate day) {
    var sql =
        """
        select f.id, (select count(*) from %s x where %s and %s) as count
        from unnest(:ids) as f (id) order by f.id
        """
            .formatted(rows, goesOn, hangs);
    var asked = jdbc.sql(sql).param("ids", Sql.ids(ids));
    return (sql.contains(":day") ? asked.param("day", day) : asked)
        .query(Sql.rows(Counted.class))
        .list();
  }
}
