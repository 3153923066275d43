package org.chungtay.activity.attend;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One line of the leader's list.
///
/// @param id the registration
/// @param number the ticket's
public record Attendee(
    UUID id, UUID site, int number, String name, boolean waiting, Optional<Instant> at) {

  public boolean there() {
    return at.isPresent();
  }
}
