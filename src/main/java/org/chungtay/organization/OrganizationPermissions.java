package org.chungtay.organization;

import org.chungtay.identity.Permission;

/// The rights this module asks for; scopes are units.
public final class OrganizationPermissions {
  /// Open, rename and close groups below a unit, and enter its residential groups.
  public static final Permission UNITS = new Permission("units.manage");

  /// See, add and end memberships of a unit.
  public static final Permission MEMBERS = new Permission("members.manage");

  /// Give and end roles within a unit.
  public static final Permission GRANTS = new Permission("grants.manage");

  private OrganizationPermissions() {}
}
