package org.chungtay.activity.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sites of a plan. They keep their ids where the form kept them: registrations, attendance,
/// delegations and results point at them.
@Repository
class PlanSites {
  private final JdbcClient jdbc;

  PlanSites(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write(Plan plan) {
    var sites = plan.sites();
    var _ =
        jdbc.sql(
                """
                insert into activity.site (activity_id, id, position, name, area, latitude, longitude)
                select :activity, s.id, s.position, s.name, s.area, s.latitude, s.longitude
                from unnest(:ids, :positions, :names, :areas, :latitudes, :longitudes)
                  as s (id, position, name, area, latitude, longitude)
                on conflict (activity_id, id) do update set
                  position = excluded.position, name = excluded.name, area = excluded.area,
                  latitude = excluded.latitude, longitude = excluded.longitude
                """)
            .param("activity", plan.id().value())
            .param("ids", ids(plan))
            .param("positions", IntStream.range(0, sites.size()).boxed().toArray(Integer[]::new))
            .param("names", sites.stream().map(Activity.Site::name).toArray(String[]::new))
            .param("areas", Sql.ids(sites.stream().map(site -> site.area().value()).toList()))
            .param("latitudes", coordinates(sites, Activity.Point::latitude))
            .param("longitudes", coordinates(sites, Activity.Point::longitude))
            .update();
  }

  void rewrite(Plan plan) {
    write(plan);
    takeAway(plan);
  }

  /// Names of the sites that the plan no longer has and at which people registered, came or were
  /// counted.
  List<String> inUse(Plan plan) {
    return jdbc.sql(
            """
            select s.name from activity.site s
            where s.activity_id = :activity and not s.id = any(:kept) and (
              exists (select from activity.registration r
                      where r.activity_id = s.activity_id and r.site = s.id and r.state <> 'LEFT')
              or exists (select from activity.attendance t
                         where t.activity_id = s.activity_id and t.site = s.id)
              or exists (select from activity.delegation d
                         where d.activity_id = s.activity_id and d.site = s.id and d.removed_at is null))
            order by s.position
            """)
        .param("activity", plan.id().value())
        .param("kept", ids(plan))
        .query(Sql.rows(String.class))
        .list();
  }

  /// Those who left, and counts that were taken back, are kept with the first site.
  private void takeAway(Plan plan) {
    for (var table : List.of("registration", "delegation")) {
      var _ =
          ofPlan(
              "update activity."
                  + table
                  + " set site = :first where activity_id = :activity and not site = any(:kept)",
              plan);
    }
    var _ =
        ofPlan(
            "delete from activity.site where activity_id = :activity and not id = any(:kept)",
            plan);
  }

  private int ofPlan(String sql, Plan plan) {
    return jdbc.sql(sql)
        .param("activity", plan.id().value())
        .param("first", plan.sites().getFirst().id().value())
        .param("kept", ids(plan))
        .update();
  }

  private static UUID[] ids(Plan plan) {
    return Sql.ids(plan.sites().stream().map(site -> site.id().value()).toList());
  }

  private static Double[] coordinates(
      List<Activity.Site> sites, Function<Activity.Point, Double> coordinate) {
    return sites.stream()
        .map(site -> site.point().map(coordinate).orElse(null))
        .toArray(Double[]::new);
  }
}
