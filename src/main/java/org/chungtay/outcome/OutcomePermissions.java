package org.chungtay.outcome;

import org.chungtay.identity.Permission;

/// The rights this module asks for; scopes are units, for the whole city the installation.
public final class OutcomePermissions {
  /// Declare figures, set targets and ask units for their reports.
  public static final Permission KEEP = new Permission("figures.keep");

  /// Fill, pass on and approve the report of a unit.
  public static final Permission REPORT = new Permission("figures.report");

  private OutcomePermissions() {}
}
