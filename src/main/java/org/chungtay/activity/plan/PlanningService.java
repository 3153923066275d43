package org.chungtay.activity.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.CapacityBelowComing;
import org.chungtay.activity.Planning;
import org.chungtay.activity.SharesChanged;
import org.chungtay.activity.SomeHaveBegun;
import org.chungtay.activity.State;
import org.chungtay.activity.join.Registrations;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.activity.notice.Notices;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlanningService implements Planning {
  private static final String SITE = "site-area";

  private final Access access;
  private final PlanScope scope;
  private final Lifecycle lifecycle;
  private final PlanRepository plans;
  private final Registrations registrations;
  private final Notices notices;
  private final Audit audit;

  PlanningService(
      Access access,
      PlanScope scope,
      Lifecycle lifecycle,
      PlanRepository plans,
      Registrations registrations,
      Notices notices,
      Audit audit) {
    this.access = access;
    this.scope = scope;
    this.lifecycle = lifecycle;
    this.plans = plans;
    this.registrations = registrations;
    this.notices = notices;
    this.audit = audit;
  }

  @Override
  public ActivityId plan(Actor actor, Plan plan) {
    PlanRules.requireSound(plan);
    scope.require(actor, ActivityPermissions.PLAN, plan, SITE);
    if (!plans.store(actor, plan, State.DRAFT, false)) {
      return plan.id();
    }
    audit.did(actor, "activity.planned", plan.id().value(), Map.of("title", plan.title()));
    return plan.id();
  }

  @Override
  public void announce(Actor actor, Plan plan) {
    var _ = plan(actor, plan);
    var held = holdFor(actor, plan.id());
    if (held.state() == State.DRAFT) {
      opened(actor, held);
    }
  }

  @Override
  public void change(Actor actor, Plan plan, int version) {
    PlanRules.requireSound(plan);
    var held = holdFor(actor, plan.id());
    scope.require(actor, ActivityPermissions.PLAN, plan, SITE);
    if (!held.state().canBePostponed()) {
      throw new ActivityClosed();
    }
    requireVersion(held, version);
    requireSitesInUse(plan);
    if (plan.capacity().map(most -> most < held.coming()).orElse(false)) {
      throw new CapacityBelowComing();
    }
    plans.rewrite(actor, plan, !plan.shares().equals(held.shares()));
    registrations.moveUp(plan.id());
    audit.did(actor, "activity.changed", plan.id().value(), Map.of("title", plan.title()));
  }

  @Override
  public void share(Actor actor, ActivityId activity, List<Share> shares, int version) {
    var held = holdFor(actor, activity);
    PlanRules.requireWhole(shares);
    if (!shares.getFirst().unit().equals(held.leadUnit())) {
      throw new InvalidInput("parts", "not-a-choice");
    }
    if (!held.state().sharesAreOpen()) {
      throw new ActivityClosed();
    }
    requireVersion(held, version);
    scope.require(actor, ActivityPermissions.PLAN, planned(held, shares), "parts");
    plans.share(actor, activity, shares);
    audit.did(actor, "activity.shared-anew", activity.value(), Map.of("title", held.title()));
  }

  @Override
  public void open(Actor actor, ActivityId activity) {
    var held = holdFor(actor, activity);
    if (held.state() != State.OPEN) {
      opened(actor, held);
    }
  }

  private void opened(Actor actor, Activity held) {
    lifecycle.step(held, State.OPEN, Optional.of(actor), "");
    audit.did(actor, "activity.opened", held.id().value(), Map.of());
  }

  @Override
  public void start(Actor actor, ActivityId activity) {
    var held = lifecycle.hold(activity);
    if (!access.allows(actor, ActivityPermissions.PLAN, held.leadUnit().value())) {
      access.require(actor, ActivityPermissions.LEAD, held.leadUnit().value());
    }
    lifecycle.start(held, actor);
    audit.did(actor, "activity.started", activity.value(), Map.of());
  }

  @Override
  public void cancel(Actor actor, ActivityId activity, String reason) {
    PlanRules.requireReason(reason);
    var held = holdFor(actor, activity);
    lifecycle.step(held, State.CANCELLED, Optional.of(actor), reason);
    notices.calledOff(actor, held, reason);
    audit.did(actor, "activity.cancelled", activity.value(), Map.of("reason", reason));
  }

  @Override
  public void postpone(Actor actor, List<ActivityId> activities, Duration by, String reason) {
    PlanRules.requireReason(reason);
    move(actor, lifecycle.holdAll(activities), by, reason);
  }

  @Override
  public void postpone(Actor actor, Map<ActivityId, Instant> seen, Duration by, String reason) {
    PlanRules.requireReason(reason);
    var held = lifecycle.holdAll(seen.keySet());
    var left =
        held.stream().filter(one -> !startsAt(one, seen).plus(by).equals(one.startsAt())).toList();
    for (var one : left) {
      if (!startsAt(one, seen).equals(one.startsAt())) {
        throw new StaleVersion(plans.lastChangedBy(one.id()), one.title());
      }
    }
    held.forEach(one -> access.require(actor, ActivityPermissions.PLAN, one.leadUnit().value()));
    if (!left.isEmpty()) {
      move(actor, left, by, reason);
    }
  }

  private static Instant startsAt(Activity held, Map<ActivityId, Instant> seen) {
    return Objects.requireNonNull(seen.get(held.id()));
  }

  private void move(Actor actor, List<Activity> held, Duration by, String reason) {
    held.forEach(one -> access.require(actor, ActivityPermissions.PLAN, one.leadUnit().value()));
    var begun = held.stream().filter(one -> !one.state().canBePostponed()).toList();
    if (!begun.isEmpty()) {
      throw new SomeHaveBegun(begun.stream().map(Activity::title).toList());
    }
    plans.move(actor, held.stream().map(Activity::id).toList(), by);
    for (var one : held) {
      notices.postponed(actor, one, one.startsAt().plus(by), reason);
      audit.did(
          actor,
          "activity.postponed",
          one.id().value(),
          Map.of("reason", reason, "hours", String.valueOf(by.toHours())));
    }
  }

  @Override
  public void answer(
      Actor actor, ActivityId activity, UnitId partnerUnit, boolean accepted, String reason) {
    var terms = lifecycle.hold(activity).terms();
    answer(actor, activity, partnerUnit, terms, accepted, reason);
  }

  @Override
  public void answer(
      Actor actor,
      ActivityId activity,
      UnitId partnerUnit,
      int terms,
      boolean accepted,
      String reason) {
    access.require(actor, ActivityPermissions.PLAN, partnerUnit.value());
    var held = lifecycle.hold(activity);
    var share = partnersShare(held, partnerUnit, terms);
    if (plans.hasAnswered(held, share, accepted)) {
      return;
    }
    if (!held.state().sharesAreOpen()) {
      throw new ActivityClosed();
    }
    if (accepted) {
      plans.answer(actor, held, share, true, reason);
      plans.acceptAlike(actor, held, share);
    } else {
      PlanRules.requireReason(reason);
      plans.answer(actor, held, share, false, reason);
    }
    audit.did(
        actor,
        accepted ? "activity.share-accepted" : "activity.share-declined",
        activity.value(),
        Map.of("unit", partnerUnit.toString(), "reason", reason));
  }

  /// Of the terms that were looked at, and no others.
  private static Share partnersShare(Activity activity, UnitId partnerUnit, int terms) {
    if (activity.terms() != terms) {
      throw new SharesChanged();
    }
    return activity.shares().stream()
        .skip(1)
        .filter(partner -> partner.unit().equals(partnerUnit))
        .findFirst()
        .orElseThrow(() -> new NotFound("share"));
  }

  @Override
  @Transactional(readOnly = true)
  public Activity get(Actor actor, ActivityId id) {
    var activity = lifecycle.get(id);
    var organises =
        Stream.concat(Stream.of(activity.hostUnit()), activity.shares().stream().map(Share::unit))
            .map(UnitId::value)
            .anyMatch(unit ->
                access.allows(actor, ActivityPermissions.PLAN, unit)
                    || access.allows(actor, ActivityPermissions.LEAD, unit));
    if (!organises) {
      throw new Forbidden();
    }
    return activity;
  }

  private Activity holdFor(Actor actor, ActivityId activity) {
    var held = lifecycle.hold(activity);
    access.require(actor, ActivityPermissions.PLAN, held.leadUnit().value());
    return held;
  }

  private void requireVersion(Activity held, int version) {
    if (held.version() != version) {
      throw new StaleVersion(plans.lastChangedBy(held.id()), held.title());
    }
  }

  private void requireSitesInUse(Plan plan) {
    var missing =
        plans.sitesInUse(plan).stream()
            .map(site -> new FieldRefusal("site-name", "site-in-use", Map.of("site", site)))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
  }

  private static Plan planned(Activity held, List<Share> shares) {
    return new Plan(
        held.id(),
        held.title(),
        held.description(),
        held.bring(),
        held.hostUnit(),
        held.startsAt(),
        held.endsAt(),
        held.capacity(),
        shares,
        held.sites());
  }
}
