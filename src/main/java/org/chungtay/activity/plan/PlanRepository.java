package org.chungtay.activity.plan;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
  private final PlanSites sites;
  private final Lifecycle lifecycle;
  private final Territory territory;
  private final People people;
  private final CityClock clock;
  private final SecureRandom random = new SecureRandom();

  PlanRepository(
      JdbcClient jdbc,
      PlanSites sites,
      Lifecycle lifecycle,
      Territory territory,
      People people,
      CityClock clock) {
    this.jdbc = jdbc;
    this.sites = sites;
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
                   folded, created_by, created_at, terms_at, begun_at)
                values
                  (:id, :title, :description, :bring, :leadUnit, :hostUnit, :area, :startsAt, :endsAt, :day,
                   :capacity, :unplanned, :organizations, :units, :parts, :state, 1, :secret,
                   :folded, :createdBy, :createdAt, :createdAt,
                   case when :state = 'RUNNING' then :createdAt end)
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
    sites.write(plan);
    return true;
  }

  void rewrite(Actor actor, Plan plan, boolean newTerms) {
    var _ =
        bound(
                """
                update activity.activity set
                  title = :title, description = :description, bring = :bring, lead_unit = :leadUnit,
                  host_unit = :hostUnit, area = :area, starts_at = :startsAt, ends_at = :endsAt, day = :day,
                  capacity = :capacity, share_organizations = :organizations, share_units = :units,
                  share_parts = :parts, folded = :folded, terms = terms + case when :newTerms then 1 else 0 end,
                  terms_at = case when :newTerms then :now else terms_at end,
                  changed_by = :by, version = version + 1
                where id = :id
                """,
                plan)
            .param("newTerms", newTerms)
            .param("now", Sql.time(clock.now()))
            .param("by", actor.person().value())
            .update();
    sites.rewrite(plan);
  }

  void share(Actor actor, ActivityId activity, List<Share> shares) {
    jdbc.sql(
            """
            update activity.activity set
              share_organizations = :organizations, share_units = :units, share_parts = :parts,
              terms = terms + 1, terms_at = :now, changed_by = :by, version = version + 1
            where id = :id
            """)
        .param("id", activity.value())
        .params(shared(shares))
        .param("now", Sql.time(clock.now()))
        .param("by", actor.person().value())
        .update();
  }

  void move(Actor actor, List<ActivityId> activities, Duration by) {
    var _ =
        jdbc.sql(
                """
                update activity.activity set
                  starts_at = starts_at + make_interval(secs => :seconds),
                  ends_at = ends_at + make_interval(secs => :seconds),
                  day = ((starts_at + make_interval(secs => :seconds)) at time zone :zone)::date,
                  changed_by = :by, version = version + 1
                where id = any(:ids)
                """)
            .param("by", actor.person().value())
            .param("seconds", by.toSeconds())
            .param("zone", clock.zone().getId())
            .param("ids", Sql.ids(activities.stream().map(ActivityId::value).toList()))
            .update();
  }

  List<String> sitesInUse(Plan plan) {
    return sites.inUse(plan);
  }

  /// Whether the terms as they are were answered just so: saying it again changes nothing.
  boolean hasAnswered(Activity activity, Share share, boolean accepted) {
    return jdbc.sql(
            """
            select exists (
              select from activity.acceptance
              where activity_id = :activity and terms = :terms and organization = :organization
                and accepted = :accepted)
            """)
        .param("activity", activity.id().value())
        .param("terms", activity.terms())
        .param("organization", share.organization().value())
        .param("accepted", accepted)
        .query(Boolean.class)
        .single();
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

  /// The same yes for those of its series that are not answered yet and are shared alike.
  void acceptAlike(Actor actor, Activity activity, Share share) {
    var _ =
        jdbc.sql(
                """
                insert into activity.acceptance
                  (activity_id, organization, terms, accepted, by_person, at)
                select o.id, :organization, o.terms, true, :by, :at
                from activity.activity a
                join activity.activity o on o.series = a.series and o.id <> a.id
                  and o.state not in ('CONFIRMED', 'CANCELLED')
                  and o.share_organizations = a.share_organizations
                  and o.share_units = a.share_units and o.share_parts = a.share_parts
                where a.id = :activity
                on conflict (activity_id, organization, terms) do nothing
                """)
            .param("activity", activity.id().value())
            .param("organization", share.organization().value())
            .param("by", actor.person().value())
            .param("at", Sql.time(clock.now()))
            .update();
  }

  String lastChangedBy(ActivityId activity) {
    var person =
        jdbc.sql(
                """
                select coalesce(changed_by, created_by) from activity.activity where id = :id
                """)
            .param("id", activity.value())
            .query(UUID.class)
            .single();
    return people.find(PersonId.of(person)).map(People.Person::name).orElse("");
  }

  private StatementSpec bound(String sql, Plan plan) {
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
        .params(shared(plan.shares()))
        .param("folded", folded(plan));
  }

  private static Map<String, Object> shared(List<Share> shares) {
    return Map.of(
        "organizations",
        Sql.ids(shares.stream().map(s -> s.organization().value()).toList()),
        "units",
        Sql.ids(shares.stream().map(s -> s.unit().value()).toList()),
        "parts",
        shares.stream().map(Share::part).toArray(BigDecimal[]::new));
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
