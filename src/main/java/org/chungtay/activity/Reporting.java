package org.chungtay.activity;

import java.math.BigDecimal;
import java.util.List;
import org.chungtay.identity.Actor;

/// From what was done to a confirmed outcome.
public interface Reporting {

  /// The leader's report; needs [ActivityPermissions#LEAD]. Refuses `not-reportable` before the
  /// leader has begun, `unknown-indicator`, `nobody-came` when no participation is recorded.
  void report(Actor leader, ActivityId activity, Report report);

  /// Work that nobody planned, reported afterwards: makes the activity and its report in one step.
  void reportUnplanned(
      Actor leader, Planning.Plan plan, List<Attendances.Delegation> delegations, Report report);

  /// Confirms a report and posts its outcome, in one transaction; needs
  /// [ActivityPermissions#CONFIRM]. Refuses `own-report` to whoever has a hand in it,
  /// `shares-not-accepted`, `not-reported`.
  void confirm(Actor officer, ActivityId activity, int revision);

  /// Sends the report back with a reason.
  void sendBack(Actor officer, ActivityId activity, int revision, String reason);

  /// Undoes the officer's own decision of a few minutes ago, as if it had not been made: the same
  /// report waits again. Refuses `too-late-to-take-back`.
  void takeBack(Actor officer, ActivityId activity, int revision);

  /// Takes a confirmed outcome out of the book again (a reversal), its photos out of the public's
  /// sight, and returns the report.
  void reopen(Actor officer, ActivityId activity, String reason);

  /// @param results per site and indicator, 0 or more
  record Report(String words, List<Result> results) {}

  record Result(SiteId site, String indicator, BigDecimal quantity) {}
}
