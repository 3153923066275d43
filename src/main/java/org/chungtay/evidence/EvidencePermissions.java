package org.chungtay.evidence;

import org.chungtay.identity.Permission;

/// The rights this module asks for; scopes are those of the photos' subjects.
public final class EvidencePermissions {
  /// Decide on requests to take photos down.
  public static final Permission REVIEW = new Permission("photos.review");

  private EvidencePermissions() {}
}
