package org.chungtay.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.Actor;

/// Activities that wait for somebody to do something, within what an officer may do.
public interface Duties {

  Found list(Actor officer, Ask ask);

  /// How many of each kind; kinds without any are 0.
  Map<Kind, Integer> counts(Actor officer);

  int count(Actor officer, Kind kind);

  /// The ids of what [#list] shows, from its first page on, at most [Ask#size()] of them.
  List<ActivityId> waiting(Actor officer, Ask ask);

  /// Who waits for whom, longest first: of [Kind#WITH_OTHERS] whom the officer's units wait for, of
  /// every other kind whose work waits for the officer.
  List<Wait> waits(Actor officer, Kind kind);

  /// The longest waiting report that the officer may confirm, those of `seen` left out.
  Optional<ActivityId> nextToConfirm(Actor officer, Set<ActivityId> seen);

  enum Kind {
    /// Reports of others that the officer may confirm.
    TO_CONFIRM,
    /// Reports of units below the officer's that waited too long for their own unit's officers.
    ESCALATED,
    /// Work of units below that is over and not reported, or was sent back, for too long.
    ESCALATED_REPORTS,
    /// Shares that units below have not answered for too long.
    ESCALATED_SHARES,
    /// Shares that the officer's unit has not answered.
    SHARES,
    /// Reports sent back to the officer's units.
    RETURNED,
    /// Over for more than two days and still not reported.
    OVERDUE,
    /// Coming within seven days, or running.
    THIS_WEEK,
    /// Announced and coming after these seven days.
    COMING,
    /// Begun to be planned and not announced yet.
    DRAFTS,
    /// Reports of the officer's units that somebody else has to confirm or agree to.
    WITH_OTHERS
  }

  /// How long something waits, by the installation's rule in working days.
  enum Escalation {
    NONE,
    /// Also shown to the officers of the unit above.
    UNIT_ABOVE,
    /// Also shown to the officers of the city's unit, as overdue.
    CITY
  }

  enum Order {
    LONGEST_WAITING,
    LATEST,
    TITLE,
    UNIT
  }

  /// What deserves a look before it is confirmed.
  enum Doubt {
    /// A partner has not accepted its share.
    SHARES_MISSING,
    NO_PHOTO,
    /// A photo looks like one of another activity.
    SIMILAR_PHOTO,
    /// An amount far above the usual.
    UNUSUAL
  }

  /// @param words folded words of the title, a site or the leading unit
  /// @param only these activities; empty means all
  record Ask(Kind kind, String words, Order order, Set<ActivityId> only, int page, int size) {

    public Ask at(int other) {
      return new Ask(kind, words, order, only, other, size);
    }
  }

  /// @param who name of a unit
  /// @param count of activities that wait
  /// @param since when the first of them came to wait
  record Wait(String who, int count, Instant since) {}

  record Found(List<Duty> duties, int page, int pages, long count) {}

  /// @param unit name of the leading unit
  /// @param since when it came to wait: the report, its return, the end of the work that nobody
  ///   reported, or the question to the partners
  /// @param escalation how far up the wait has brought it
  /// @param revision of the report that waits; 0 without one
  /// @param reportedBy name, empty without a report
  /// @param waitsFor names of partner units whose answer is missing
  /// @param results sums over the sites, by indicator
  record Duty(
      Activity activity,
      String unit,
      Instant since,
      Escalation escalation,
      int revision,
      String reportedBy,
      int participations,
      int photos,
      Map<String, BigDecimal> results,
      List<String> waitsFor,
      Set<Doubt> doubts) {}
}
