package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activities.Search;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.State;
import org.chungtay.outcome.Share;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A page shows the first activities and how many are awaited by other statements than the list
/// that they lead to.
@ProductTest
class FirstActivitiesTest {
  private static final int MOST = 200;

  @Autowired Activities activities;
  @Autowired PlansForTests plans;
  @Autowired WorkForTests work;
  @Autowired Happenings happenings;
  @Autowired FigureFilters filters;

  @Test
  void theFirstOnesAndTheirNumberAreThoseOfTheList() {
    var ward = "Phong Điền";
    var confirmed = work.confirmed(ward, "5", 3);
    var awaited = work.overdue(ward);
    var now = Instant.now();
    for (var search : searches(plans.ward(ward).id(), confirmed.shares().getFirst(), now)) {
      var listed = activities.search(search);
      assertThat(activities.first(search).stream().map(Activity::id).toList())
          .isEqualTo(listed.activities().stream().map(Activity::id).toList());
      assertThat(activities.count(search)).isEqualTo(listed.count());
    }
    assertThat(
            activities.first(year(now, MOST).doneBy(now).in(plans.ward(ward).id())).stream()
                .map(Activity::id))
        .contains(confirmed.id(), awaited.id());
  }

  @Test
  void oneLookAheadShowsWhatTwoWouldShow() {
    var ward = plans.ward("Phong Điền");
    var tomorrow = work.open("Phong Điền").id();
    for (var filter : List.of(filters.week(), filters.week().in(ward))) {
      var ahead = happenings.ahead(filter, 7, 6);
      assertThat(ids(ahead.next())).isEqualTo(ids(happenings.coming(filter, 7, 6)));
      assertThat(ids(happenings.coming(filter, 14, 12))).containsAll(ids(ahead.later()));
      assertThat(ids(ahead.later())).doesNotContainAnyElementsOf(ids(ahead.next()));
    }
    assertThat(ids(happenings.ahead(filters.week().in(ward), 7, 60).next())).contains(tomorrow);
  }

  private static List<ActivityId> ids(List<Activity> activities) {
    return activities.stream().map(Activity::id).toList();
  }

  private static List<Search> searches(AreaId ward, Share share, Instant now) {
    List<UnaryOperator<Search>> what =
        List.of(
            all -> all,
            all -> all.doneBy(now),
            all -> all.awaitedAt(now),
            all -> all.only(State.OPEN),
            Search::latestFirst);
    List<UnaryOperator<Search>> where =
        List.of(all -> all, all -> all.in(ward), all -> all.of(share.organization()));
    return what.stream()
        .flatMap(of ->
            where.stream()
                .flatMap(in -> Stream.of(2, MOST).map(size -> in.apply(of.apply(year(now, size))))))
        .toList();
  }

  private static Search year(Instant now, int size) {
    return Search.between(now.minus(Duration.ofDays(365)), now.plus(Duration.ofDays(60)), size);
  }
}
