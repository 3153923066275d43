package org.chungtay.portal.summary;

import java.time.Instant;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;

/// A question that a unit keeps under a name.
///
/// @param writtenBy who changed it last
public record Summary(
    UUID id,
    UnitId unit,
    String name,
    Question question,
    int version,
    PersonId writtenBy,
    Instant writtenAt,
    boolean removed) {

  public String address() {
    return "/summaries/" + id;
  }
}
