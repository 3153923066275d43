package org.chungtay.activity.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.SiteId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.territory.Area;

/// The same plan, in one respect different.
final class PlanCopies {
  private PlanCopies() {}

  static Plan hosted(Plan plan, UnitId host) {
    return copy(plan, host, plan.startsAt(), plan.capacity(), plan.shares(), plan.sites());
  }

  static Plan shared(Plan plan, List<Share> shares) {
    return copy(plan, plan.hostUnit(), plan.startsAt(), plan.capacity(), shares, plan.sites());
  }

  static Plan places(Plan plan, int places) {
    return copy(
        plan, plan.hostUnit(), plan.startsAt(), Optional.of(places), plan.shares(), plan.sites());
  }

  static Plan at(Plan plan, List<Activity.Site> sites) {
    return copy(plan, plan.hostUnit(), plan.startsAt(), plan.capacity(), plan.shares(), sites);
  }

  /// One more site, in an area.
  static Plan alsoIn(Plan plan, Area area) {
    var site =
        new Activity.Site(SiteId.next(), "Ngã ba " + area.name(), area.id(), Optional.empty());
    return at(plan, Stream.concat(plan.sites().stream(), Stream.of(site)).toList());
  }

  private static Plan copy(
      Plan plan,
      UnitId host,
      Instant start,
      Optional<Integer> capacity,
      List<Share> shares,
      List<Activity.Site> sites) {
    return new Plan(
        plan.id(),
        plan.title(),
        plan.description(),
        plan.bring(),
        host,
        start,
        plan.endsAt(),
        capacity,
        shares,
        sites);
  }
}
