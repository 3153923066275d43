package org.chungtay.activity.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;
import org.chungtay.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was at each site, from check-ins and delegations.
@Repository
class Presences {
  private final JdbcClient jdbc;

  Presences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// In the order of the sites. A person gave the time from check-in to check-out or the planned
  /// end, never outside the activity; whoever was ticked off a list afterwards, all of it.
  List<Presence> of(ActivityId activity) {
    return jdbc.sql(
            """
            select s.id as site,
                   coalesce(p.themselves, 0) as themselves,
                   coalesce(p.by_leader, 0) as by_leader,
                   coalesce(d.heads, 0) as heads,
                   coalesce(p.seconds, 0)
                     + coalesce(d.heads, 0) * extract(epoch from a.ends_at - a.starts_at) as seconds,
                   coalesce(p.persons, '{}') as persons
            from activity.activity a
            join activity.site s on s.activity_id = a.id
            left join lateral (
              select count(*) filter (where r.way = 'SELF') as themselves,
                     count(*) filter (where r.way = 'LEADER') as by_leader,
                     sum(extract(epoch from
                       case when t.checked_in_at >= a.ends_at or t.way in ('TICKED', 'PAPER')
                            then a.ends_at - a.starts_at
                            else greatest(
                              least(coalesce(t.checked_out_at, a.ends_at), a.ends_at)
                                - greatest(t.checked_in_at, a.starts_at), interval '0') end)) as seconds,
                     array_agg(r.person) as persons
              from activity.attendance t
              join activity.registration r
                on r.activity_id = t.activity_id and r.id = t.registration_id
              where t.activity_id = a.id and t.site = s.id) p on true
            left join lateral (
              select sum(d.head_count) as heads from activity.delegation d
              where d.activity_id = a.id and d.site = s.id and d.removed_at is null) d on true
            where a.id = :id order by s.position
            """)
        .param("id", activity.value())
        .query((row, _) -> presence(row))
        .list();
  }

  private static Presence presence(ResultSet row) throws SQLException {
    var persons = (UUID[]) row.getArray("persons").getArray();
    return new Presence(
        SiteId.of(row.getObject("site", UUID.class)),
        row.getInt("themselves"),
        row.getInt("by_leader"),
        row.getInt("heads"),
        row.getBigDecimal("seconds").longValue(),
        Arrays.stream(persons).map(PersonId::of).toList());
  }
}
