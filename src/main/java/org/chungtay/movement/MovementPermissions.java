package org.chungtay.movement;

import org.chungtay.identity.Permission;

/// The rights this module asks for; scopes are units, for what is of the whole city the
/// installation.
public final class MovementPermissions {
  /// Launch movements, keep their plans, describe models and take them over.
  public static final Permission LEAD = new Permission("movements.lead");

  /// Recognise models, and confirm whether copies last.
  public static final Permission RECOGNIZE = new Permission("movements.recognize");

  /// Take pledges of households and visit them.
  public static final Permission VISIT = new Permission("pledges.visit");

  private MovementPermissions() {}
}
