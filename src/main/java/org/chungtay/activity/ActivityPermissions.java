package org.chungtay.activity;

import org.chungtay.identity.Permission;

/// The rights this module asks for; scopes are units.
public final class ActivityPermissions {
  /// Plan, open, change, postpone and cancel activities of a unit, and answer for its shares.
  public static final Permission PLAN = new Permission("activity.plan");

  /// Check people in, count delegations and report results.
  public static final Permission LEAD = new Permission("activity.lead");

  /// Confirm or return reports that somebody else made.
  public static final Permission CONFIRM = new Permission("activity.confirm");

  private ActivityPermissions() {}
}
