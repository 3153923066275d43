package org.chungtay.care.amnesty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// Days in which no turn counts in some communes: a storm, a flood.
///
/// @param unit for which it was declared: who may decide holds the right there
/// @param lastDay included
public record Amnesty(
    UUID id,
    List<AreaId> areas,
    LocalDate firstDay,
    LocalDate lastDay,
    String words,
    State state,
    UnitId unit,
    PersonId declaredBy,
    Instant declared,
    Optional<PersonId> decidedBy) {

  public enum State {
    DECLARED,
    APPROVED,
    REFUSED,
    WITHDRAWN
  }
}
