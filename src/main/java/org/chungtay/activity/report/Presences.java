package org.chungtay.activity.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.join.VolunteerHours;
import org.chungtay.activity.join.VolunteerHours.Stay;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was at each site, from check-ins and delegations. The hours are those each person reads on
/// their own page ([VolunteerHours]); a delegation gave the whole time.
@Repository
class Presences {
  private final JdbcClient jdbc;
  private final VolunteerHours hours;

  Presences(JdbcClient jdbc, VolunteerHours hours) {
    this.jdbc = jdbc;
    this.hours = hours;
  }

  record Site(UUID site, Instant startsAt, Instant endsAt, int heads) {}

  record Present(
      UUID site,
      UUID person,
      boolean themselves,
      Way way,
      Instant checkedInAt,
      @Nullable Instant checkedOutAt) {
    Stay stay() {
      return new Stay(way, checkedInAt, checkedOutAt);
    }
  }

  /// In the order of the sites.
  List<Presence> of(ActivityId activity) {
    var present = present(activity).stream().collect(Collectors.groupingBy(Present::site));
    return sites(activity).stream().map(site -> presence(site, present)).toList();
  }

  private Presence presence(Site site, Map<UUID, List<Present>> bySite) {
    var present = bySite.getOrDefault(site.site(), List.of());
    var themselves = (int) present.stream().filter(Present::themselves).count();
    var given =
        present.stream()
            .map(one -> hours.given(site.startsAt(), site.endsAt(), one.stay()))
            .reduce(
                hours.whole(site.startsAt(), site.endsAt()).multipliedBy(site.heads()),
                Duration::plus);
    return new Presence(
        SiteId.of(site.site()),
        themselves,
        present.size() - themselves,
        site.heads(),
        given.toSeconds(),
        present.stream().map(one -> PersonId.of(one.person())).toList());
  }

  private List<Site> sites(ActivityId activity) {
    return jdbc.sql(
            """
            select s.id as site, a.starts_at, a.ends_at,
                   (select coalesce(sum(d.head_count), 0)::int from activity.delegation d
                    where d.activity_id = a.id and d.site = s.id and d.removed_at is null) as heads
            from activity.activity a
            join activity.site s on s.activity_id = a.id
            where a.id = :id order by s.position
            """)
        .param("id", activity.value())
        .query(Sql.rows(Site.class))
        .list();
  }

  private List<Present> present(ActivityId activity) {
    return jdbc.sql(
            """
            select t.site, r.person, r.way = 'SELF' as themselves, t.way,
                   t.checked_in_at, t.checked_out_at
            from activity.attendance t
            join activity.registration r
              on r.activity_id = t.activity_id and r.id = t.registration_id
            where t.activity_id = :id
            """)
        .param("id", activity.value())
        .query(Sql.rows(Present.class))
        .list();
  }
}
