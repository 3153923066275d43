package org.chungtay.activity.duty;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.Duties.Ask;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.Duties.Order;
import org.chungtay.identity.Access;
import org.chungtay.identity.Access.HeldScope;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;

/// One kind of duty as one statement. An actor without a scope has no duty.
record DutyQuery(Kind kind, String conditions, Map<String, Object> parameters) {
  static final Duration TIME_TO_REPORT = Duration.ofDays(2);
  private static final Duration WEEK = Duration.ofDays(7);

  private static final String LEADS = "(:everywhere or u.covering && :scopes)";

  /// Neither whoever decides nor whom they stand in for has a hand in the report.
  private static final String MAY_DECIDE =
      """
      :me <> all(p.written_by) and (:ownEverywhere or u.covering && :own or exists (
        select from unnest(:lent, :givers) as held (scope, giver)
        where held.scope = any(u.covering) and held.giver <> all(p.written_by)))
      """;

  private static final String SHARES =
      """
      exists (select from organization.v_unit m
              where m.id = any(a.share_units || a.host_unit) and (:everywhere or m.covering && :scopes))
      """;

  /// Before which moment something must have begun to wait, worked out once for all rows.
  private static final String LIMITS =
      """
      with days as (
        select stage, activity.working_day_back(:today, working_days)::timestamp
                        at time zone :zone as before
        from activity.escalation_rule),
      limits as materialized (
        select max(before) filter (where stage = 'UNIT_ABOVE') as above,
               max(before) filter (where stage = 'CITY') as city
        from days)
      """;

  /// A partner's share of the current terms that nobody answered.
  private static final String UNANSWERED =
      """
      select from generate_subscripts(a.share_units, 1) i
      join organization.v_unit m on m.id = a.share_units[i]
      where i > 1
        and not exists (select from activity.acceptance c
                        where c.activity_id = a.id and c.terms = a.terms
                          and c.organization = a.share_organizations[i] %s)
      """;

  private static final String ASKED = "a.state in ('OPEN', 'RUNNING', 'REPORTED', 'RETURNED')";

  static DutyQuery of(Kind kind, Actor officer, Access access, CityClock clock) {
    var now = clock.now();
    var parameters = new HashMap<String, Object>();
    var scopes = scopes(kind, officer, access);
    parameters.put("scopes", Sql.ids(scopes));
    parameters.put("everywhere", scopes.contains(Access.INSTALLATION));
    var confirms = access.held(officer, ActivityPermissions.CONFIRM);
    var own = confirms.stream().filter(one -> one.giver().isEmpty()).map(HeldScope::scope).toList();
    var lent = confirms.stream().filter(one -> one.giver().isPresent()).toList();
    parameters.put("own", Sql.ids(own));
    parameters.put("ownEverywhere", own.contains(Access.INSTALLATION));
    parameters.put("lent", Sql.ids(lent.stream().map(HeldScope::scope).toList()));
    parameters.put(
        "givers", Sql.ids(lent.stream().map(one -> one.giver().orElseThrow().value()).toList()));
    parameters.put("me", officer.person().value());
    parameters.put("now", Sql.time(now));
    parameters.put("today", clock.today());
    parameters.put("zone", clock.zone().getId());
    parameters.put("reportBy", Sql.time(now.minus(TIME_TO_REPORT)));
    parameters.put("nextWeek", Sql.time(now.plus(WEEK)));
    return new DutyQuery(kind, condition(kind), parameters);
  }

  private static Set<UUID> scopes(Kind kind, Actor officer, Access access) {
    var permissions =
        switch (kind) {
          case TO_CONFIRM, ESCALATED, ESCALATED_REPORTS -> Stream.of(ActivityPermissions.CONFIRM);
          case SHARES, ESCALATED_SHARES -> Stream.of(ActivityPermissions.PLAN);
          case RETURNED -> Stream.of(ActivityPermissions.LEAD);
          case DRAFTS -> Stream.of(ActivityPermissions.PLAN, ActivityPermissions.LEAD);
          case OVERDUE, THIS_WEEK, COMING, WITH_OTHERS ->
              Stream.of(
                  ActivityPermissions.LEAD, ActivityPermissions.PLAN, ActivityPermissions.CONFIRM);
        };
    Stream<Permission> asked = permissions;
    return asked
        .flatMap(permission -> access.scopes(officer, permission).stream())
        .collect(Collectors.toSet());
  }

  private static String condition(Kind kind) {
    return switch (kind) {
      case TO_CONFIRM -> "a.state = 'REPORTED' and " + MAY_DECIDE + " and " + LEADS;
      case ESCALATED -> "a.state = 'REPORTED' and " + MAY_DECIDE + " and " + above("u");
      case ESCALATED_REPORTS ->
          "(a.state = 'RETURNED' or a.state = 'RUNNING' and a.ends_at < :reportBy) and "
              + above("u");
      case ESCALATED_SHARES ->
          ASKED + " and exists (" + UNANSWERED.formatted("") + " and " + above("m") + ")";
      case SHARES ->
          ASKED
              + " and exists ("
              + UNANSWERED.formatted("")
              + " and (:everywhere or m.covering && :scopes))";
      case RETURNED -> "a.state = 'RETURNED' and " + SHARES;
      case OVERDUE -> "a.state = 'RUNNING' and a.ends_at < :reportBy and " + SHARES;
      case THIS_WEEK ->
          "a.state in ('OPEN', 'RUNNING') and a.starts_at < :nextWeek and a.ends_at >= :now and "
              + SHARES;
      case COMING -> "a.state = 'OPEN' and a.starts_at >= :nextWeek and " + SHARES;
      case DRAFTS -> "a.state = 'DRAFT' and " + SHARES;
      case WITH_OTHERS ->
          "a.state = 'REPORTED' and "
              + SHARES
              + " and (:me = any(p.written_by) or exists ("
              + UNANSWERED.formatted("and c.accepted")
              + "))";
    };
  }

  /// What lies above is what covers the unit above, or goes on in its place. Administrators of the
  /// whole installation stand with the city.
  private static String above(String unit) {
    return """
    ((s.since < l.above and (%1$s.parent = any(:scopes) or exists (
          select from organization.v_unit_succession x
          where x.predecessor = %1$s.parent and x.successor = any(:scopes))))
      or (s.since < l.city and (:everywhere or exists (
          select from organization.v_unit p
          where p.id = %1$s.parent and p.covering && :scopes))))
    """
        .formatted(unit);
  }

  /// When it came to wait. What was never reported waits since its end; partners are asked since
  /// the shares are as they are, but not before it was announced.
  private static String since(Kind kind) {
    return switch (kind) {
      case OVERDUE, ESCALATED_REPORTS ->
          "case when a.state = 'RUNNING' then a.ends_at else t.at end";
      case SHARES, ESCALATED_SHARES ->
          """
          greatest(a.terms_at, (select min(o.at) from activity.transition o
                                where o.activity_id = a.id and o.to_state <> 'DRAFT'))
          """;
      case TO_CONFIRM, ESCALATED, RETURNED, THIS_WEEK, COMING, DRAFTS, WITH_OTHERS -> "t.at";
    };
  }

  private String from() {
    return """
    from activity.activity a
    join organization.v_unit u on u.id = a.lead_unit
    join activity.transition t on t.activity_id = a.id and t.step = a.step
    left join lateral (
      select r.revision, r.reported_by, r.written_by from activity.report r
      where r.activity_id = a.id order by r.revision desc limit 1) p on true
    cross join lateral (select %s as since) s
    cross join limits l
    """
        .formatted(since(kind));
  }

  String count() {
    return LIMITS + "select count(*) " + from() + " where " + conditions;
  }

  String next() {
    return LIMITS
        + "select a.id "
        + from()
        + " where "
        + conditions
        + " and not a.id = any(:seen) and not exists ("
        + UNANSWERED.formatted("and c.accepted")
        + ") order by t.at, a.id limit 1";
  }

  String list(Ask ask) {
    return LIMITS
        + """
        select a.id, u.name as unit, s.since as since, coalesce(p.revision, 0) as revision,
               case when s.since < l.city then 'CITY' when s.since < l.above then 'UNIT_ABOVE' else 'NONE' end as escalation,
               coalesce(w.name, '') as reported_by, count(*) over () as count
        %s
        left join identity.v_person_name w on w.id = p.reported_by
        where %s
        """
            .formatted(from(), page(ask));
  }

  /// Units on the other side, each with what waits and since when.
  String waits() {
    var others =
        kind == Kind.WITH_OTHERS
            ? """
            select m.name from generate_subscripts(a.share_units, 1) i
            join organization.v_unit m on m.id = a.share_units[i]
            where i > 1 and not exists (
              select from activity.acceptance c
              where c.activity_id = a.id and c.terms = a.terms and c.accepted
                and c.organization = a.share_organizations[i])
            union all select u.name where not exists (%s)
            """
                .formatted(UNANSWERED.formatted("and c.accepted"))
            : "select u.name";
    return LIMITS
        + "select o.name as who, count(*)::int as count, min(s.since) as since "
        + from()
        + " cross join lateral ("
        + others
        + ") o where "
        + conditions
        + " group by o.name order by min(s.since), o.name limit 8";
  }

  String ids(Ask ask) {
    return LIMITS + "select a.id " + from() + " where " + page(ask);
  }

  private String page(Ask ask) {
    return conditions
        + """
         and (a.folded || ' ' || u.folded) like all(:words) and (:all or a.id = any(:only))
        order by %s limit :size offset :skip
        """
            .formatted(order(ask.order()));
  }

  static String[] words(String typed) {
    var folded = Folded.of(typed);
    return folded.isEmpty()
        ? new String[] {"%"}
        : List.of(folded.split(" ")).stream().map(word -> "%" + word + "%").toArray(String[]::new);
  }

  private String order(Order order) {
    return switch (order) {
      case LONGEST_WAITING ->
          kind == Kind.THIS_WEEK || kind == Kind.COMING ? "a.starts_at, a.id" : "s.since, a.id";
      case LATEST -> "a.starts_at desc, a.id";
      case TITLE -> "a.folded, a.id";
      case UNIT -> "u.numbered, s.since, a.id";
    };
  }
}
