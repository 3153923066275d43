package org.chungtay.activity.report;

import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.NotReportable;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who writes on a report and until when: a leader of any of the units that share or host the work,
/// until it is sent. What is asked here holds until the transaction ends, so that nothing is added
/// to a report which somebody else is sending or deciding on.
@Component
class OpenReports {
  private final Lifecycle lifecycle;
  private final Access access;

  OpenReports(Lifecycle lifecycle, Access access) {
    this.lifecycle = lifecycle;
    this.access = access;
  }

  /// Refuses `not-found`, `not-allowed` and `not-reportable`.
  @Transactional(propagation = Propagation.MANDATORY)
  public Activity hold(Actor leader, ActivityId activity) {
    var held = lifecycle.hold(activity);
    requireLeads(leader, held);
    if (!held.state().takesReport()) {
      throw new NotReportable();
    }
    return held;
  }

  boolean leads(Actor leader, Activity activity) {
    return activity.workingUnits().stream()
        .anyMatch(unit -> access.allows(leader, ActivityPermissions.LEAD, unit.value()));
  }

  void requireLeads(Actor leader, Activity activity) {
    if (!leads(leader, activity)) {
      throw new Forbidden();
    }
  }
}
