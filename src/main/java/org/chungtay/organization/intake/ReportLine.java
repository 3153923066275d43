package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line as its report shows it.
///
/// @param group and area as they were typed; of a list of units the unit above
/// @param others how many more may be meant, of whom nothing is told
/// @param undone whether it was taken back; empty when nobody asked for that
/// @param unit that it goes to
public record ReportLine(
    int line,
    String name,
    String group,
    String area,
    Optional<Outcome> outcome,
    List<String> reasons,
    List<String> notes,
    Optional<Doubt> doubt,
    List<Candidate> candidates,
    int others,
    boolean applied,
    Optional<Boolean> undone,
    Optional<String> unit,
    boolean decided) {

  /// What a decision for all like it is about.
  public String said() {
    return doubt.filter(Doubt::ofPlace).isPresent()
        ? (doubt.get() == Doubt.AREA || group.isEmpty() ? area : group)
        : "";
  }

  /// @param place a unit's area, or the unit that a person belongs to
  public record Candidate(UUID id, String name, String place, @Nullable LocalDate since) {}
}
