package org.chungtay.activity.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.CapacityBelowComing;
import org.chungtay.activity.OrganizationTwice;
import org.chungtay.activity.Planning;
import org.chungtay.activity.SharesNotOne;
import org.chungtay.activity.State;
import org.chungtay.activity.join.Registrations;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlanningService implements Planning {
  private static final int MOST_SITES = 200;

  private final Access access;
  private final Lifecycle lifecycle;
  private final PlanRepository plans;
  private final Registrations registrations;
  private final Audit audit;

  PlanningService(
      Access access,
      Lifecycle lifecycle,
      PlanRepository plans,
      Registrations registrations,
      Audit audit) {
    this.access = access;
    this.lifecycle = lifecycle;
    this.plans = plans;
    this.registrations = registrations;
    this.audit = audit;
  }

  @Override
  public ActivityId plan(Actor actor, Plan plan) {
    requireSound(plan);
    access.require(actor, ActivityPermissions.PLAN, plan.leadUnit().value());
    if (!plans.store(actor, plan, State.DRAFT, false)) {
      return plan.id();
    }
    audit.did(actor, "activity.planned", plan.id().value(), Map.of("title", plan.title()));
    return plan.id();
  }

  @Override
  public void change(Actor actor, Plan plan, int version) {
    requireSound(plan);
    var held = holdFor(actor, plan.id());
    access.require(actor, ActivityPermissions.PLAN, plan.leadUnit().value());
    if (held.state() != State.DRAFT && held.state() != State.OPEN) {
      throw new ActivityClosed();
    }
    if (held.version() != version) {
      throw new StaleVersion(plans.lastChangedBy(plan.id()), held.title());
    }
    if (plan.capacity().map(most -> most < held.coming()).orElse(false)) {
      throw new CapacityBelowComing();
    }
    plans.rewrite(plan, !plan.shares().equals(held.shares()));
    registrations.moveUp(plan.id());
    audit.did(actor, "activity.changed", plan.id().value(), Map.of("title", plan.title()));
  }

  @Override
  public void open(Actor actor, ActivityId activity) {
    stepTo(actor, activity, State.OPEN, "", "activity.opened");
  }

  @Override
  public void start(Actor actor, ActivityId activity) {
    var held = lifecycle.hold(activity);
    if (!access.allows(actor, ActivityPermissions.PLAN, held.leadUnit().value())) {
      access.require(actor, ActivityPermissions.LEAD, held.leadUnit().value());
    }
    lifecycle.step(held, State.RUNNING, Optional.of(actor), "");
    audit.did(actor, "activity.started", activity.value(), Map.of());
  }

  @Override
  public void cancel(Actor actor, ActivityId activity, String reason) {
    requireReason(reason);
    stepTo(actor, activity, State.CANCELLED, reason, "activity.cancelled");
  }

  @Override
  public void postpone(Actor actor, List<ActivityId> activities, Duration by, String reason) {
    requireReason(reason);
    for (var activity : activities) {
      var held = holdFor(actor, activity);
      if (held.state() != State.DRAFT && held.state() != State.OPEN) {
        throw new ActivityClosed();
      }
      audit.did(
          actor,
          "activity.postponed",
          activity.value(),
          Map.of("reason", reason, "hours", String.valueOf(by.toHours())));
    }
    plans.move(activities, by);
  }

  @Override
  public void answer(
      Actor actor, ActivityId activity, UnitId partnerUnit, boolean accepted, String reason) {
    access.require(actor, ActivityPermissions.PLAN, partnerUnit.value());
    var held = lifecycle.hold(activity);
    var share =
        held.shares().stream()
            .skip(1)
            .filter(partner -> partner.unit().equals(partnerUnit))
            .findFirst()
            .orElseThrow(() -> new NotFound("share"));
    if (!accepted) {
      requireReason(reason);
    }
    plans.answer(actor, held, share, accepted, reason);
    audit.did(
        actor,
        accepted ? "activity.share-accepted" : "activity.share-declined",
        activity.value(),
        Map.of("unit", partnerUnit.toString(), "reason", reason));
  }

  @Override
  @Transactional(readOnly = true)
  public Activity get(Actor actor, ActivityId id) {
    var activity = lifecycle.get(id);
    var organises =
        activity.shares().stream()
            .map(share -> share.unit().value())
            .anyMatch(unit ->
                access.allows(actor, ActivityPermissions.PLAN, unit)
                    || access.allows(actor, ActivityPermissions.LEAD, unit));
    if (!organises) {
      throw new Forbidden();
    }
    return activity;
  }

  private void stepTo(Actor actor, ActivityId activity, State next, String reason, String deed) {
    var held = holdFor(actor, activity);
    lifecycle.step(held, next, Optional.of(actor), reason);
    audit.did(
        actor, deed, activity.value(), reason.isEmpty() ? Map.of() : Map.of("reason", reason));
  }

  private Activity holdFor(Actor actor, ActivityId activity) {
    var held = lifecycle.hold(activity);
    access.require(actor, ActivityPermissions.PLAN, held.leadUnit().value());
    return held;
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "needed");
    }
  }

  static void requireSound(Plan plan) {
    if (plan.sites().isEmpty() || plan.sites().size() > MOST_SITES) {
      throw new InvalidInput("site", "no-site");
    }
    if (!plan.endsAt().isAfter(plan.startsAt())
        || Duration.between(plan.startsAt(), plan.endsAt()).compareTo(Duration.ofDays(3)) > 0) {
      throw new InvalidInput("ends", "ends-before-start");
    }
    requireWhole(plan.shares());
  }

  /// Counted once: the parts of a joint outcome are exactly the whole.
  static void requireWhole(List<Share> shares) {
    var organizations = new HashSet<>();
    var sum = BigDecimal.ZERO;
    for (var share : shares) {
      if (!organizations.add(share.organization())) {
        throw new OrganizationTwice();
      }
      if (share.part().signum() <= 0 || share.part().stripTrailingZeros().scale() > 6) {
        throw new SharesNotOne();
      }
      sum = sum.add(share.part());
    }
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new SharesNotOne();
    }
  }
}
