package org.chungtay.care.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// How places stand today: what the latest night and every round since said. A group counts with
/// the places that it looks after; a place that was released counts as lapsed where it lies, and
/// for no group.
@Repository
class CareStates {
  /// Places, whatever they stand like. `held`: somebody looks after it today. Conditions are
  /// written out only where a filter has them: a plan for all filters reads as if each found next
  /// to nothing.
  private static final String PLACES =
      """
      with cared as (
        select p.id, p.code, p.name, p.folded, p.numbered, p.kind, p.area, p.length, p.launched, p.state = 'CLOSED' as closed,
               p.latitude, p.longitude,
               a.id is not null as held, coalesce(a.unit, s.unit) as unit,
               coalesce(a.organization, l.organization) as organization, s.last_kept,
               case when s.adoption = a.id or a.id is null then s.since else a.since end as since,
               case when s.adoption = a.id then s.balance end as balance,
               case when p.state = 'CLOSED' then 'CLOSED'
                    when a.id is not null then coalesce(case when s.adoption = a.id then s.state end, 'KEPT')
                    when s.place is not null then 'LAPSED' else 'FREE' end as state
        from place.v_place p
        left join care.adoption a on a.place = p.id and a.state = 'ACCEPTED' and a.since <= :today
          and (a.until is null or a.until > :today)
        left join care.standing s on s.place = p.id
        left join care.adoption l on l.id = s.adoption
        where p.launched is not null
      """;

  private static final Map<String, String> CONDITIONS =
      Map.of(
          "ward", "and p.area = :ward",
          "kind", "and p.kind = :kind",
          "organization", "and coalesce(a.organization, l.organization) = :organization",
          "unit", "and a.unit = :unit");

  private static final String BY_WARD =
      """
      select area, count(*) filter (where state = 'KEPT') as kept,
             count(*) filter (where state = 'AT_RISK') as at_risk,
             count(*) filter (where state = 'LAPSED') as lapsed,
             count(*) filter (where state = 'FREE') as free
      from cared where not closed and (:state = '' or state = :state) group by area
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  CareStates(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// A question about the places of a filter.
  StatementSpec asked(String sql, CareFilter filter) {
    var chosen = new TreeMap<String, Object>();
    filter.ward().ifPresent(area -> chosen.put("ward", area.id().value()));
    if (!filter.kind().isEmpty()) {
      chosen.put("kind", filter.kind());
    }
    filter.organization().ifPresent(one -> chosen.put("organization", one.id().value()));
    filter.unit().ifPresent(one -> chosen.put("unit", one.id().value()));
    return asked(sql, chosen);
  }

  private StatementSpec asked(String sql, Map<String, Object> chosen) {
    var where = chosen.keySet().stream().map(CONDITIONS::get).collect(Collectors.joining(" "));
    return jdbc.sql(PLACES + where + ") " + sql).params(chosen).param("today", clock.today());
  }

  /// By the commune in which places lie today.
  Map<AreaId, Counts> byWard(CareFilter filter) {
    return counted(asked(BY_WARD, filter), filter.state().map(PlaceState::name).orElse(""));
  }

  /// Of one commune, in force or not.
  Counts ofWard(AreaId commune) {
    return counted(asked(BY_WARD, Map.of("ward", commune.value())), "")
        .getOrDefault(commune, Counts.NONE);
  }

  private static Map<AreaId, Counts> counted(StatementSpec asked, String state) {
    var counts = new HashMap<AreaId, Counts>();
    asked
        .param("state", state)
        .query(row -> {
          counts.put(
              AreaId.of(row.getObject("area", UUID.class)),
              new Counts(
                  row.getInt("kept"),
                  row.getInt("at_risk"),
                  row.getInt("lapsed"),
                  row.getInt("free")));
        });
    return counts;
  }

  static Counts sum(Map<AreaId, Counts> wards) {
    return wards.values().stream().reduce(Counts.NONE, Counts::and);
  }
}
