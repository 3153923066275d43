package org.chungtay.care.amnesty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;

/// The early end of an approved amnesty.
///
/// @param lastDay on which the amnesty holds still; none as long as nobody confirmed it
public record Revocation(
    UUID id, UUID amnesty, String reason, PersonId askedBy, Optional<LocalDate> lastDay) {

  public boolean waits() {
    return lastDay.isEmpty();
  }
}
