package org.chungtay.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;

/// Planning activities: from draft to open, changed, postponed or cancelled. Everything needs
/// [ActivityPermissions#PLAN] for the leading unit.
public interface Planning {

  /// Stores a draft; repeating it with the same id changes nothing. Refuses `shares-not-one`,
  /// `no-site`, `ends-before-start`, `organization-twice`.
  ActivityId plan(Actor actor, Plan plan);

  /// Stores it and announces it at once, both or neither; repeating it changes nothing.
  void announce(Actor actor, Plan plan);

  /// Rewrites a draft or open activity. Changed shares ask the partners again. Refuses
  /// `stale-version`, `activity-closed`, `capacity-below-coming`, and a site taken away at which
  /// people registered or were counted (`site-in-use`).
  void change(Actor actor, Plan plan, int version);

  /// Shares the outcome in other parts, until it is in the book, and asks all partners again: so
  /// that a partner who declines or keeps silent blocks nothing for ever. Refuses `stale-version`,
  /// `activity-closed`, `shares-not-one`.
  void share(Actor actor, ActivityId activity, List<Share> shares, int version);

  /// Announces a draft to everyone; repeating it changes nothing.
  void open(Actor actor, ActivityId activity);

  /// The leader begins, at most [Activity#GATHERING] before the start time, at which a job does the
  /// same. Refuses `too-early-to-begin`.
  void start(Actor actor, ActivityId activity);

  /// Calls it off; the reason is shown to everyone registered.
  void cancel(Actor actor, ActivityId activity, String reason);

  /// Moves many activities by the same span (a storm), all or none; registrations stay. Needs the
  /// permission for each one's leading unit; refuses `some-have-begun` and names those.
  void postpone(Actor actor, List<ActivityId> activities, Duration by, String reason);

  /// The same about activities that were seen to start then: whatever starts so much later has been
  /// moved already and is left alone, so that it may be sent again. Refuses `stale-version` for one
  /// that starts at another time.
  ///
  /// @param seen when each of them started before
  void postpone(Actor actor, Map<ActivityId, Instant> seen, Duration by, String reason);

  /// A partner's answer to its share, given with [ActivityPermissions#PLAN] in the partner's unit.
  /// Who accepts one of a series accepts those of it that are shared alike and not yet answered.
  /// Refuses `shares-changed` unless `terms` are those that hold, and `activity-closed` once the
  /// outcome is in the book.
  void answer(
      Actor actor,
      ActivityId activity,
      UnitId partnerUnit,
      int terms,
      boolean accepted,
      String reason);

  /// The same, to the terms as they stand.
  void answer(
      Actor actor, ActivityId activity, UnitId partnerUnit, boolean accepted, String reason);

  /// An activity as its organisers see it, drafts included; needs PLAN or LEAD for one of its
  /// units, the host among them.
  Activity get(Actor actor, ActivityId activity);

  /// @param shares the leading unit's first; parts sum to exactly 1
  record Plan(
      ActivityId id,
      String title,
      String description,
      String bring,
      UnitId hostUnit,
      Instant startsAt,
      Instant endsAt,
      Optional<Integer> capacity,
      List<Share> shares,
      List<Activity.Site> sites) {

    public UnitId leadUnit() {
      return shares.getFirst().unit();
    }
  }
}
