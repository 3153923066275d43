package org.chungtay.movement.sustain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Copies that wait for another person, and inspections of copies that do.
public record WaitingCopiesModel(List<Line> lines) {

  /// @param inspection whether something that was seen of it waits, not the copy itself
  /// @param day on which it began or was seen
  public record Line(UUID copy, boolean inspection, String model, String unit, LocalDate day) {}
}
