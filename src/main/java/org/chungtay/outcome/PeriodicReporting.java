package org.chungtay.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;

/// What units report for a period, beside what the book holds of them: asked for by an officer of
/// the city, handed in by the unit, approved by the city's unit, which locks it, or sent back.
public interface PeriodicReporting {

  /// Asks all units directly below the organisation's unit for the city. Needs `figures.keep`
  /// there; repeating it with the same id changes nothing.
  void ask(Actor actor, Asked asked);

  /// The unit's figures, by indicator; what is evidenced at this moment is kept beside them. Needs
  /// `figures.report` for the unit; refuses `report-elsewhere` once it was handed in and
  /// `report-locked` after that, and at its field a figure that is missing or that is far from the
  /// evidenced without a note.
  void handIn(Actor actor, UUID request, UnitId unit, Map<String, Said> figures);

  /// The step that is awaited; the last one locks. Nobody approves what they wrote.
  void approve(Actor actor, UUID request, UnitId unit);

  void sendBack(Actor actor, UUID request, UnitId unit, String reason);

  /// @param note why it differs from the evidenced; may be empty
  record Said(BigDecimal quantity, String note) {}

  /// @param indicators codes, in the order of the form
  /// @param due last day for handing in
  /// @param tolerance percent by which declared may differ from evidenced without a note
  record Asked(
      UUID id,
      OrganizationId organization,
      String title,
      List<String> indicators,
      LocalDate firstDay,
      LocalDate lastDay,
      LocalDate due,
      BigDecimal tolerance) {}
}
