package org.chungtay.care.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many adoptions would go on under successors.
@Component
class AdoptionsThere implements TouchedByReorganization {
  private static final String WHAT = "adoptions";

  private final JdbcClient jdbc;

  AdoptionsThere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Counted(UUID id, long count) {}

  private List<Counted> counted(String hangs, List<UUID> ids, LocalDate day) {
    return jdbc.sql(
            """
            select f.id, count(a.id) as count
            from unnest(:ids) as f (id)
            left join care.v_adoption a on (a.until is null or a.until > :day) and (%s)
            group by f.id order by f.id
            """
                .formatted(hangs))
        .param("ids", Sql.ids(ids))
        .param("day", day)
        .query(Sql.rows(Counted.class))
        .list();
  }

  @Override
  public List<TouchedByReorganization.Touched> touched(Collection<AreaId> former, LocalDate day) {
    return counted("a.area = f.id", former.stream().map(AreaId::value).toList(), day).stream()
        .map(one -> new TouchedByReorganization.Touched(AreaId.of(one.id()), WHAT, one.count()))
        .toList();
  }

  /// The same for units that become one.
  @Component
  static class OfGroups implements TouchedByMerger {
    private final AdoptionsThere there;

    OfGroups(AdoptionsThere there) {
      this.there = there;
    }

    @Override
    public List<TouchedByMerger.Touched> touched(Collection<UnitId> units, LocalDate day) {
      var below =
          "exists (select from organization.v_unit u where u.id = a.unit and u.path @> array[f.id])";
      return there.counted(below, units.stream().map(UnitId::value).toList(), day).stream()
          .map(one -> new TouchedByMerger.Touched(UnitId.of(one.id()), WHAT, one.count()))
          .toList();
    }
  }
}
