package org.chungtay.privacy;

import org.chungtay.identity.Permission;

/// The right this module asks for; scopes are units.
public final class PrivacyPermissions {
  /// Read and answer what the people of a unit ask about their data.
  public static final Permission ANSWER = new Permission("privacy.answer");

  private PrivacyPermissions() {}
}
