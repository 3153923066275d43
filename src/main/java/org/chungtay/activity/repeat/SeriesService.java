package org.chungtay.activity.repeat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.Planning;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.calendar.Recurrence;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the further activities of a series from one of it, all at once. They are activities like
/// any other from then on: each can be changed, postponed or called off alone, and what is left of
/// the series can be called off together.
@Service
@Transactional
class SeriesService {
  private static final int LONGEST_DAYS = 366;

  private final SeriesRows rows;
  private final Planning planning;
  private final Lifecycle lifecycle;
  private final Access access;
  private final Audit audit;

  SeriesService(
      SeriesRows rows, Planning planning, Lifecycle lifecycle, Access access, Audit audit) {
    this.rows = rows;
    this.planning = planning;
    this.lifecycle = lifecycle;
    this.access = access;
    this.audit = audit;
  }

  /// The days that were added; sending the same again adds none. One that belongs to a series
  /// already makes that one longer, or fuller by another pattern: an activity begins one series.
  List<LocalDate> repeat(Actor actor, ActivityId first, Pattern pattern, LocalDate last) {
    var held = lifecycle.hold(first);
    access.require(actor, ActivityPermissions.PLAN, held.leadUnit().value());
    if (!held.state().canBePostponed()) {
      throw new ActivityClosed();
    }
    var recurrence = pattern.from(held.day());
    var days = days(held, recurrence, last);
    if (days.isEmpty()) {
      throw new InvalidInput("until", "no-day-in-series");
    }
    var id = held.series().orElseGet(() -> Ids.named("series/" + first));
    rows.begin(actor, held, id, recurrence, days.getLast());
    var known = new HashSet<>(rows.days(id));
    var added = days.stream().filter(day -> !known.contains(day)).toList();
    if (!added.isEmpty()) {
      rows.copy(actor, held, id, added);
      audit.did(
          actor,
          "activity.repeated",
          first.value(),
          Map.of("rule", recurrence.rule(), "until", added.getLast().toString()));
    }
    return added;
  }

  /// Calls off those of the series that come on or after this one's day and have not begun; how
  /// many they were.
  int callOffRest(Actor actor, ActivityId from, String reason) {
    var rest = rows.coming(planning.get(actor, from));
    lifecycle.holdAll(rest).stream()
        .filter(one -> one.state().canBePostponed())
        .forEach(one -> planning.cancel(actor, one.id(), reason));
    return rest.size();
  }

  static List<LocalDate> days(Activity first, Recurrence recurrence, LocalDate last) {
    var latest = first.day().plusDays(LONGEST_DAYS);
    return recurrence.days(
        first.day(), first.day().plusDays(1), last.isAfter(latest) ? latest : last);
  }
}
