package org.chungtay.movement.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a household of a group took upon itself.
///
/// @param code of the group's own; nothing says whose it is
/// @param visited day of the last visit
public record Pledge(
    String code,
    List<String> behaviours,
    LocalDate since,
    Optional<LocalDate> visited,
    State state) {

  public enum State {
    PLEDGED,
    PRACTISING,
    RECOGNISED
  }
}
