package org.chungtay.activity.report;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.State;
import org.chungtay.identity.PersonId;

/// A report as it was sent; a correction after a return is the next revision, and none is ever
/// changed.
///
/// @param writers whoever has a hand in it: kept the draft, counted a delegation, sent it or an
///   earlier revision
/// @param heads how many had been there; empty on reports that are older than this count
public record Revision(
    int number,
    Report report,
    PersonId by,
    Instant at,
    Set<PersonId> writers,
    Optional<HeadCount> heads,
    Optional<Decision> decision) {

  /// Nobody decides on what they wrote themselves.
  public boolean writtenBy(PersonId person) {
    return by.equals(person) || writers.contains(person);
  }

  /// @param stead in whose place, when it was by a right handed on
  /// @param reason why it was returned or taken out of the book again; empty when confirmed
  public record Decision(
      Kind kind, PersonId by, Optional<PersonId> stead, Instant at, String reason) {}

  public enum Kind {
    CONFIRMED(State.CONFIRMED),
    RETURNED(State.RETURNED),
    /// Confirmed first, then taken out of the book again.
    REVERSED(State.RETURNED),
    /// Decided by mistake and undone a moment later; the next revision is the same report.
    TAKEN_BACK(State.REPORTED);

    private final State state;

    Kind(State state) {
      this.state = state;
    }

    public State state() {
      return state;
    }

    boolean canBeTakenBack() {
      return this == CONFIRMED || this == RETURNED;
    }
  }
}
