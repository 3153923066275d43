package org.chungtay.outcome;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;

/// Reports of units for a period that wait for somebody.
public interface UnitReports {

  /// What waits for this person, the earliest due first: reports of the units in which they hold a
  /// role to fill, and reports that they may approve.
  List<Waiting> waitingFor(Actor actor);

  /// @param title of the request
  /// @param unitName of the unit whose report it is
  /// @param address path of its page
  record Waiting(
      Kind kind, String title, UnitId unit, String unitName, LocalDate due, String address) {}

  enum Kind {
    TO_FILL,
    /// Came back with a reason.
    RETURNED,
    TO_APPROVE
  }
}
