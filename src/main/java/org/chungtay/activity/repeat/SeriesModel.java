package org.chungtay.activity.repeat;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.shared.web.Form;

/// A series: its days and where each stands.
///
/// @param activity the one from which it is looked at
/// @param added how many have just been made; -1 when none were asked for
/// @param calledOff how many have just been called off; -1 when none were asked for
public record SeriesModel(
    Form form, Activity activity, List<Activity> all, boolean mayPlan, int added, int calledOff) {

  /// Those that "call off the rest" means.
  public long rest() {
    return all.stream()
        .filter(one -> one.state() == State.DRAFT || one.state() == State.OPEN)
        .filter(one -> !one.startsAt().isBefore(activity.startsAt()))
        .count();
  }
}
