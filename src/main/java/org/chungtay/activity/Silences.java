package org.chungtay.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// How the units below an officer's live: since when nothing happened, and what has waited too long
/// there. Units are looked at, never people.
public interface Silences {

  /// Whether there are units below the officer's at all.
  boolean any(Actor officer);

  /// All units of today below those in which the officer may confirm; what former units did that
  /// they go on for counts as theirs.
  ///
  /// @param weeks without any activity from which on a unit is silent
  List<Silence> of(Actor officer, int weeks);

  /// The installation's rule for the weeks.
  int usualWeeks();

  /// Writes to the officers of a unit below who have a phone: how long it is silent and what waits.
  /// Returns to how many; doing it again on the same day writes nothing more. Refuses
  /// `reminded-lately` within three days of the last time, and `not-found` for a unit that is not
  /// below.
  ///
  /// @param link where they read more
  int remind(Actor officer, UnitId unit, String link);

  /// How a unit stands against the weeks and against its own rhythm.
  enum Rhythm {
    ALIVE,
    /// Silent for at least three times what is usual with it, and for two weeks.
    SLOWER,
    SILENT
  }

  /// @param last day of the latest activity until today; empty without any in a year
  /// @param days since then, or since the unit or what it goes on for began, at most a year
  /// @param usualDays days that usually lie between two of its days with activities, over a year
  /// @param next day of the next announced activity
  /// @param waiting reports that wait for somebody to confirm them
  /// @param late of these, waiting so long that the unit above sees them
  /// @param overdue of these, waiting so long that the city sees them
  /// @param oldest since when the longest of them waits
  /// @param unreported over for more than two days and not reported, or sent back and not sent
  ///   again
  record Silence(
      UnitId unit,
      String name,
      AreaId area,
      Optional<LocalDate> last,
      int days,
      Optional<Integer> usualDays,
      Optional<LocalDate> next,
      Rhythm rhythm,
      int waiting,
      int late,
      int overdue,
      Optional<Instant> oldest,
      int unreported,
      Optional<Reminded> reminded) {

    public boolean stale() {
      return late > 0 || unreported > 0;
    }
  }

  /// @param told how many officers it was sent to
  record Reminded(Instant at, String by, int told) {}
}
