package org.chungtay.movement.sustain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.SustainEvidence.Asked;
import org.chungtay.movement.SustainRule;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// A rule of a model that a copy is to be checked by, at one month.
///
/// @param since day on which the copy began
/// @param acceptedBy who let the copy in, and with it its checks
record DueCheck(
    UUID id,
    CopyId copy,
    int month,
    LocalDate due,
    UnitId unit,
    AreaId area,
    Optional<MovementId> movement,
    LocalDate since,
    SustainRule rule,
    PersonId acceptedBy) {

  Asked asked() {
    var from = due.minusMonths(rule.months()).plusDays(1);
    var first = from.isBefore(since) ? since : from;
    return new Asked(id, copy, unit, area, movement, since, first, due, rule);
  }
}
