package org.chungtay.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;

/// What must always be true of the books, of outcomes and of money, recomputed from their rows.
/// Constraints and triggers keep it true; this shows that they do, also after a restore or a change
/// by hand.
public interface OutcomeInvariants {

  /// Checks every rule now and keeps what was found.
  ///
  /// @param asker empty when the night's job asks
  Check check(Optional<Actor> asker);

  /// Newest first.
  List<Check> checks(int most);

  enum Rule {
    /// The parts of every posting sum to 1.
    SHARES_ARE_WHOLE,
    /// For each indicator the city's total is the sum over organisations.
    CITY_IS_ITS_ORGANIZATIONS,
    /// For each indicator the city's total is the sum over units.
    CITY_IS_ITS_UNITS,
    /// For each indicator the city's total is the sum over areas.
    CITY_IS_ITS_AREAS,
    /// For each indicator that adds up the total is the same under the boundaries of any day: of
    /// each day of a reorganisation and of the day before it.
    BOUNDARIES_KEEP_THE_SUM,
    /// Every entry has its posting and says the same.
    ENTRIES_MATCH_THEIR_POSTING,
    /// A reversal takes out exactly what the revision before it posted, the turnout too.
    REVERSALS_CANCEL,
    /// What is posted and not reversed has entries.
    POSTINGS_HAVE_ENTRIES,
    /// A source's revisions are 1, 2, 3 without a gap.
    REVISIONS_HAVE_NO_GAP,
    /// A figure that is kept to be answered with is what its rows say now. What is not so is thrown
    /// away when it is found. Kept figures are a node's own: those of the one that checks are
    /// looked at.
    KEPT_FIGURES_ARE_TRUE,

    // Those of other modules' books, which tell of them as
    // [org.chungtay.shared.invariant.RowRule]s.

    /// Both sides of every entry of a fund sum to zero, and its balances follow from one another.
    BOOKS_BALANCE,
    FUNDS_NEVER_BELOW_ZERO,
    /// A correction takes out exactly one entry, whole.
    ENTRIES_TAKEN_OUT_WHOLE;

    /// As it stands in message keys.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// @param tookMillis how long it took
  /// @param findings at most 100 of each rule; empty when all is well
  /// @param kept how many figures were kept then
  /// @param countedAnew how many of them were counted anew; the rest when the time was over not
  record Check(
      UUID id, Instant at, int tookMillis, List<Finding> findings, int kept, int countedAnew) {

    public List<Finding> of(Rule rule) {
      return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }
  }

  /// A row that breaks a rule.
  ///
  /// @param what the row: an indicator's code, kind, id and revision of a source, or a kept figure
  ///   with its period and scope
  /// @param address path of the page that shows it
  record Finding(Rule rule, String what, String address, BigDecimal expected, BigDecimal found) {}
}
