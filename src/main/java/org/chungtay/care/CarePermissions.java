package org.chungtay.care;

import org.chungtay.identity.Permission;

/// The rights this module asks for; scopes are units.
public final class CarePermissions {
  /// Adopt places for a group, keep its rota and close its rounds.
  public static final Permission LEAD = new Permission("care.lead");

  /// Confirm rounds of others, hand places on and release them.
  public static final Permission CONFIRM = new Permission("care.confirm");

  /// Declare weeks in which no turn counts, and approve those of others.
  public static final Permission AMNESTY = new Permission("care.amnesty");

  /// Answer what citizens report and what residents need.
  public static final Permission ANSWER = new Permission("care.answer");

  private CarePermissions() {}
}
