package org.chungtay.care.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
  /// The places of a [CareFilter], whatever they stand like. `held`: somebody looks after it today;
  /// `by_turns`: whose turn it was is asked, not whose the place is.
  static final String PLACES =
      """
      with cared as (
        select p.id, p.code, p.name, p.folded, p.kind, p.area, p.length, p.launched, p.state = 'CLOSED' as closed,
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
          and (cast(:ward as uuid) is null or p.area = :ward)
          and (:kind = '' or p.kind = :kind)
          and (:by_turns or cast(:organization as uuid) is null
               or coalesce(a.organization, l.organization) = :organization)
          and (:by_turns or cast(:unit as uuid) is null or a.unit = :unit))
      """;

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
    return jdbc.sql(PLACES + sql)
        .param("today", clock.today())
        .param("by_turns", false)
        .param("ward", filter.ward().map(area -> area.id().value()).orElse(null))
        .param("kind", filter.kind())
        .param("organization", filter.organization().map(one -> one.id().value()).orElse(null))
        .param("unit", filter.unit().map(one -> one.id().value()).orElse(null));
  }

  /// By the commune in which places lie today.
  Map<AreaId, Counts> byWard(CareFilter filter) {
    return counted(asked(BY_WARD, filter), filter.state().map(PlaceState::name).orElse(""));
  }

  /// Of one commune, in force or not.
  Counts ofWard(AreaId commune) {
    return counted(asked(BY_WARD, CareFilter.WHOLE).param("ward", commune.value()), "")
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
