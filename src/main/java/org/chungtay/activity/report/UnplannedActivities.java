package org.chungtay.activity.report;

import java.util.Map;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.NotReportable;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.State;
import org.chungtay.activity.plan.PlanRepository;
import org.chungtay.activity.plan.PlanScope;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Activities that are known only afterwards: they begin as running and were never announced.
@Component
public class UnplannedActivities {
  private final PlanRepository plans;
  private final PlanScope scope;
  private final Audit audit;
  private final CityClock clock;

  UnplannedActivities(PlanRepository plans, PlanScope scope, Audit audit, CityClock clock) {
    this.plans = plans;
    this.scope = scope;
    this.audit = audit;
    this.clock = clock;
  }

  /// False when it was stored before: the same form sent again.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean begin(Actor leader, Plan plan) {
    scope.require(leader, ActivityPermissions.LEAD, plan, "ward");
    if (plan.startsAt().isAfter(clock.now())) {
      throw new NotReportable();
    }
    if (!plans.store(leader, plan, State.RUNNING, true)) {
      return false;
    }
    audit.did(leader, "activity.unplanned", plan.id().value(), Map.of("title", plan.title()));
    return true;
  }
}
