package org.chungtay.outcome.periodic;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;

/// One version of a unit's report.
///
/// @param step how many of the request's steps are behind it
/// @param revision for two people who change it at once
/// @param returned why it came back, while it is with the unit
/// @param approvedBy in the order of the steps
/// @param resumes the step at which approval goes on once it is handed in again
public record UnitReport(
    UUID request,
    UnitId unit,
    int version,
    State state,
    int step,
    int revision,
    String words,
    Optional<String> returned,
    int resumes,
    List<PersonId> writtenBy,
    List<PersonId> approvedBy,
    Instant changedAt,
    List<Line> lines) {

  public enum State {
    /// With the unit.
    DRAFT,
    /// Waits for the next step.
    SUBMITTED,
    /// Approved by all; stays as it is.
    LOCKED
  }

  /// @param declared empty while nothing was typed
  /// @param evidenced when it was handed in
  public record Line(
      String indicator,
      Optional<BigDecimal> declared,
      Optional<BigDecimal> evidenced,
      String note) {}

  public Optional<Line> line(String indicator) {
    return lines.stream().filter(line -> line.indicator().equals(indicator)).findFirst();
  }

  UnitReport at(State next, int nextStep, int resumesAt) {
    return new UnitReport(
        request,
        unit,
        version,
        next,
        nextStep,
        revision,
        words,
        returned,
        resumesAt,
        writtenBy,
        approvedBy,
        changedAt,
        lines);
  }

  UnitReport saying(String otherWords, List<Line> otherLines) {
    return new UnitReport(
        request,
        unit,
        version,
        state,
        step,
        revision,
        otherWords,
        returned,
        resumes,
        writtenBy,
        approvedBy,
        changedAt,
        otherLines);
  }

  UnitReport returned(Optional<String> why) {
    return new UnitReport(
        request,
        unit,
        version,
        state,
        step,
        revision,
        words,
        why,
        resumes,
        writtenBy,
        approvedBy,
        changedAt,
        lines);
  }

  /// Whoever writes it has not approved it, whatever they did before it came back: approval goes on
  /// no later than at the step that was theirs.
  UnitReport writtenAlsoBy(PersonId one) {
    var writers = new ArrayList<>(writtenBy);
    if (!writers.contains(one)) {
      writers.add(one);
    }
    int theirs = approvedBy.indexOf(one);
    return theirs < 0
        ? approvedBy(approvedBy, writers)
        : at(state, step, Math.min(resumes, theirs))
            .approvedBy(approvedBy.subList(0, theirs), writers);
  }

  /// @param approvers in the order of the steps
  UnitReport approvedBy(List<PersonId> approvers) {
    return approvedBy(approvers, writtenBy);
  }

  private UnitReport approvedBy(List<PersonId> approvers, List<PersonId> writers) {
    return new UnitReport(
        request,
        unit,
        version,
        state,
        step,
        revision,
        words,
        returned,
        resumes,
        List.copyOf(writers),
        List.copyOf(approvers),
        changedAt,
        lines);
  }

  public String address() {
    return address(request, unit);
  }

  static String address(UUID request, UnitId unit) {
    return "/unit-reports/" + request + "/" + unit;
  }
}
