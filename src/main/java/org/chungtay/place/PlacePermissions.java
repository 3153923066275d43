package org.chungtay.place;

import org.chungtay.identity.Permission;

/// The rights this module asks for; scopes are units.
public final class PlacePermissions {
  /// Draw, change and send in places of a unit.
  public static final Permission MANAGE = new Permission("places.manage");

  /// Launch and close places that somebody else drew.
  public static final Permission LAUNCH = new Permission("places.launch");

  private PlacePermissions() {}
}
