package org.chungtay.activity.plan;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
public class PlanRepository {
  private static final int SECRET_BYTES = 32;

  private final JdbcClient jdbc;
  private final Lifecycle lifecycle;
  private final Territory territory;
  private final People people;
  private final CityClock clock;
  private final SecureRandom random = new SecureRandom();

  PlanRepository(
      JdbcClient jdbc, Lifecycle lifecycle, Territory territory, People people, CityClock clock) {
    this.jdbc = jdbc;
    this.lifecycle = lifecycle;
    this.territory = territory;
    this.people = people;
    this.clock = clock;
  }

  /// False when the activity is there already: the same form sent again.
  public boolean store(Actor actor, Plan plan, State first, boolean unplanned) {
    var inserted =
        bound(
                """
                insert into activity.activity
                  (id, title, description, bring, lead_unit, host_unit, area, starts_at, ends_at, day,
                   capacity, unplanned, share_organizations, share_units, share_parts, state, step, secret,
                   folded, created_by, created_at)
                values
                  (:id, :title, :description, :bring, :leadUnit, :hostUnit, :area, :startsAt, :endsAt, :day,
                   :capacity, :unplanned, :organizations, :units, :parts, :state, 1, :secret,
                   :folded, :createdBy, :createdAt)
                on conflict (id) do nothing
                """,
                plan)
            .param("unplanned", unplanned)
            .param("state", first.name())
            .param("secret", secret())
            .param("createdBy", actor.person().value())
            .param("createdAt", Sql.time(clock.now()))
            .update();
    if (inserted == 0) {
      return false;
    }
    lifecycle.begin(plan.id(), first, actor);
    writeSites(plan);
    return true;
  }

  void rewrite(Plan plan, boolean newTerms) {
    var _ =
        bound(
                """
                update activity.activity set
                  title = :title, description = :description, bring = :bring, lead_unit = :leadUnit,
                  host_unit = :hostUnit, area = :area, starts_at = :startsAt, ends_at = :endsAt, day = :day,
                  capacity = :capacity, share_organizations = :organizations, share_units = :units,
                  share_parts = :parts, folded = :folded, terms = terms + :newTerms, version = version + 1
                where id = :id
                """,
                plan)
            .param("newTerms", newTerms ? 1 : 0)
            .update();
    writeSites(plan);
  }

  void move(List<ActivityId> activities, Duration by) {
    var _ =
        jdbc.sql(
                """
                update activity.activity set
                  starts_at = starts_at + make_interval(secs => :seconds),
                  ends_at = ends_at + make_interval(secs => :seconds),
                  day = ((starts_at + make_interval(secs => :seconds)) at time zone :zone)::date,
                  version = version + 1
                where id = any(:ids)
                """)
            .param("seconds", by.toSeconds())
            .param("zone", clock.zone().getId())
            .param("ids", Sql.ids(activities.stream().map(ActivityId::value).toList()))
            .update();
  }

  void answer(Actor actor, Activity activity, Share share, boolean accepted, String reason) {
    var _ =
        jdbc.sql(
                """
                insert into activity.acceptance
                  (activity_id, organization, terms, accepted, by_person, at, reason)
                values (:activity, :organization, :terms, :accepted, :by, :at, :reason)
                on conflict (activity_id, organization, terms) do update set
                  accepted = excluded.accepted, by_person = excluded.by_person, at = excluded.at,
                  reason = excluded.reason
                """)
            .param("activity", activity.id().value())
            .param("organization", share.organization().value())
            .param("terms", activity.terms())
            .param("accepted", accepted)
            .param("by", actor.person().value())
            .param("at", Sql.time(clock.now()))
            .param("reason", reason)
            .update();
  }

  String lastChangedBy(ActivityId activity) {
    var person =
        jdbc.sql(
                """
                select coalesce(t.by_person, a.created_by) from activity.activity a
                left join activity.transition t on t.activity_id = a.id and t.step = a.step
                where a.id = :id
                """)
            .param("id", activity.value())
            .query(UUID.class)
            .single();
    return people.find(PersonId.of(person)).map(People.Person::name).orElse("");
  }

  /// Sites keep their ids where the form kept them; registrations point at them.
  private void writeSites(Plan plan) {
    var sites = plan.sites();
    var _ =
        jdbc.sql(
                """
                insert into activity.site (activity_id, id, position, name, area, latitude, longitude)
                select :activity, s.id, s.position, s.name, s.area, s.latitude, s.longitude
                from unnest(:ids, :positions, :names, :areas, :latitudes, :longitudes)
                  as s (id, position, name, area, latitude, longitude)
                on conflict (activity_id, id) do update set
                  position = excluded.position, name = excluded.name, area = excluded.area, latitude = excluded.latitude,
                  longitude = excluded.longitude
                """)
            .param("activity", plan.id().value())
            .param("ids", Sql.ids(sites.stream().map(site -> site.id().value()).toList()))
            .param("positions", IntStream.range(0, sites.size()).boxed().toArray(Integer[]::new))
            .param("names", sites.stream().map(Activity.Site::name).toArray(String[]::new))
            .param("areas", Sql.ids(sites.stream().map(site -> site.area().value()).toList()))
            .param("latitudes", coordinates(sites, Activity.Point::latitude))
            .param("longitudes", coordinates(sites, Activity.Point::longitude))
            .update();
    var _ =
        jdbc.sql(
                """
                delete from activity.site s
                where s.activity_id = :activity and not s.id = any(:kept)
                  and not exists (
                    select from activity.registration r where r.activity_id = :activity and r.site = s.id)
                """)
            .param("activity", plan.id().value())
            .param("kept", Sql.ids(sites.stream().map(site -> site.id().value()).toList()))
            .update();
  }

  private static Double[] coordinates(
      List<Activity.Site> sites, java.util.function.Function<Activity.Point, Double> coordinate) {
    return sites.stream()
        .map(site -> site.point().map(coordinate).orElse(null))
        .toArray(Double[]::new);
  }

  private StatementSpec bound(String sql, Plan plan) {
    var shares = plan.shares();
    return jdbc.sql(sql)
        .param("id", plan.id().value())
        .param("title", plan.title())
        .param("description", plan.description())
        .param("bring", plan.bring())
        .param("leadUnit", plan.leadUnit().value())
        .param("hostUnit", plan.hostUnit().value())
        .param("area", territory.communeOf(plan.sites().getFirst().area()).value())
        .param("startsAt", Sql.time(plan.startsAt()))
        .param("endsAt", Sql.time(plan.endsAt()))
        .param("day", clock.dayOf(plan.startsAt()))
        .param("capacity", plan.capacity().orElse(null))
        .param(
            "organizations", Sql.ids(shares.stream().map(s -> s.organization().value()).toList()))
        .param("units", Sql.ids(shares.stream().map(s -> s.unit().value()).toList()))
        .param("parts", shares.stream().map(Share::part).toArray(BigDecimal[]::new))
        .param("folded", folded(plan));
  }

  private static String folded(Plan plan) {
    return Folded.of(
        plan.title()
            + " "
            + plan.sites().stream().map(Activity.Site::name).collect(Collectors.joining(" ")));
  }

  private byte[] secret() {
    var secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return secret;
  }
}
