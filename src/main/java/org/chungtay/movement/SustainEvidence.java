package org.chungtay.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// Told by each module that knows by what copies of a model last: whether turns were kept,
/// activities held. Asked in the night for all copies at once.
public interface SustainEvidence {

  CheckKind kind();

  /// Those of the asked of which something is known, in a few statements however many there are;
  /// who is left out was not seen.
  ///
  /// @return by [Asked#id()]
  Map<UUID, Tally> tallies(List<Asked> asked);

  /// @param id of the question
  /// @param unit that keeps the copy; what lies below it and what it went on from count too
  /// @param movement that the model belongs to
  /// @param since day on which the copy began
  /// @param from first day, included; never before the copy began
  /// @param to last day, included
  record Asked(
      UUID id,
      CopyId copy,
      UnitId unit,
      AreaId area,
      Optional<MovementId> movement,
      LocalDate since,
      LocalDate from,
      LocalDate to,
      SustainRule rule) {}

  /// @param kept turns kept, activities held, fields kept
  /// @param of turns due, activities asked for, fields seen
  record Tally(BigDecimal kept, BigDecimal of) {}
}
