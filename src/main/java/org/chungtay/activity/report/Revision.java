package org.chungtay.activity.report;

import java.time.Instant;
import java.util.Optional;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.State;
import org.chungtay.identity.PersonId;

/// A report as it was sent; a correction after a return is the next revision, and none is ever
/// changed.
public record Revision(
    int number, Report report, PersonId by, Instant at, Optional<Decision> decision) {

  /// @param reason why it was returned or taken out of the book again; empty when confirmed
  public record Decision(Kind kind, PersonId by, Instant at, String reason) {}

  public enum Kind {
    CONFIRMED(State.CONFIRMED),
    RETURNED(State.RETURNED),
    /// Confirmed first, then taken out of the book again.
    REVERSED(State.RETURNED);

    private final State state;

    Kind(State state) {
      this.state = state;
    }

    public State state() {
      return state;
    }
  }
}
