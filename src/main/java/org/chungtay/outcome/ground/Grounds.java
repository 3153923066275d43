package org.chungtay.outcome.ground;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.outcome.Gathered.Place;
import org.chungtay.outcome.ground.Ground.Lot;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads where areas lie under the boundaries of a day: one statement for the areas of all wards,
/// one for what they had been on their way.
@Repository
class Grounds {
  private final JdbcClient jdbc;

  Grounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Every area that lies in one of these wards.
  Ground in(LocalDate day, Collection<AreaId> wards) {
    return read(day, "under = any(:ids)", wards);
  }

  /// Every area that lies in a ward in which one of these lies.
  Ground around(LocalDate day, Collection<AreaId> areas) {
    return read(day, "under in (select n.under from place n where n.area = any(:ids))", areas);
  }

  private Ground read(LocalDate day, String which, Collection<AreaId> ids) {
    var lots =
        jdbc.sql(
                """
                with place as materialized (
                  select area, under, weight from territory.v_under(:day))
                select p.area, p.under, p.weight < 1 as split, w.since > :day as later,
                       not exists (select from territory.v_succession s where s.successor = p.area) as origin
                from (select * from place where %s) p
                join territory.v_area w on w.id = p.under
                order by p.area, p.under
                """
                    .formatted(which))
            .param("day", day)
            .param("ids", Sql.ids(ids.stream().map(AreaId::value).toList()))
            .query((row, _) -> lot(row))
            .list();
    return new Ground(lots, became(day, lots));
  }

  private static Lot lot(ResultSet row) throws SQLException {
    var area = AreaId.of(row.getObject("area", UUID.class));
    var ward = AreaId.of(row.getObject("under", UUID.class));
    return new Lot(area, ward, place(row, area.equals(ward)), row.getBoolean("origin"));
  }

  private static Place place(ResultSet row, boolean itself) throws SQLException {
    if (itself) {
      return row.getBoolean("later") ? Place.LATER : Place.ITSELF;
    }
    return row.getBoolean("split") ? Place.SPLIT : Place.WHOLE;
  }

  private Map<AreaId, Set<AreaId>> became(LocalDate day, List<Lot> lots) {
    var found = new HashMap<AreaId, Set<AreaId>>();
    jdbc.sql(
            """
            with recursive became (area, at) as (
              select s.predecessor, s.successor from territory.v_succession s
              where s.predecessor = any(:areas) and s.day <= :day
              union
              select b.area, s.successor from became b
              join territory.v_succession s on s.predecessor = b.at and s.day <= :day)
            select area, at from became
            """)
        .param("day", day)
        .param("areas", Sql.ids(lots.stream().map(lot -> lot.area().value()).toList()))
        .query(row -> {
          found
              .computeIfAbsent(AreaId.of(row.getObject("area", UUID.class)), _ -> new HashSet<>())
              .add(AreaId.of(row.getObject("at", UUID.class)));
        });
    return found;
  }
}
