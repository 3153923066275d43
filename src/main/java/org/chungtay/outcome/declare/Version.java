package org.chungtay.outcome.declare;

import java.time.Instant;
import java.util.Optional;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.DeclaredFigures.Declared;

/// One version of a declared figure.
///
/// @param recordedBy empty of what came with the territory
public record Version(
    Declared declared, Optional<PersonId> recordedBy, Instant recordedAt, boolean approved) {

  public boolean waits() {
    return !approved && declared.withdrawn().isEmpty();
  }
}
