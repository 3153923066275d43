package org.chungtay.portal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activities.Search;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.evidence.Photos;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// What is on and what was done, for the city, a ward or an organisation.
@Component
public class Happenings {
  private static final Duration AHEAD = Duration.ofDays(14);
  private static final Duration BACK = Duration.ofDays(366);
  private static final int SMALL = 480;

  private final Activities activities;
  private final Photos photos;
  private final Territory territory;
  private final CityClock clock;

  Happenings(Activities activities, Photos photos, Territory territory, CityClock clock) {
    this.activities = activities;
    this.photos = photos;
    this.territory = territory;
    this.clock = clock;
  }

  /// What runs now takes half of the room at most: the rest is what one can still join.
  public List<ActivityCard> coming(Page page, FigureFilter filter, int most) {
    var now = clock.now();
    var running =
        find(
            Search.between(now.minus(Duration.ofHours(6)), now.plus(AHEAD), (most + 1) / 2)
                .only(State.RUNNING),
            filter);
    var open =
        find(
            Search.between(now.minus(Duration.ofHours(6)), now.plus(AHEAD), most - running.size())
                .only(State.OPEN),
            filter);
    return cards(page, Stream.concat(running.stream(), open.stream()).toList());
  }

  public List<Activity> done(FigureFilter filter, int most) {
    var now = clock.now();
    var search =
        Search.between(now.minus(BACK), now, most)
            .only(State.REPORTED, State.CONFIRMED)
            .latestFirst();
    return find(search, filter);
  }

  public List<ActivityCard> cards(Page page, List<Activity> found) {
    var areas = territory.all(found.stream().map(Activity::area).distinct().toList());
    return ActivityCard.of(page, found, areas);
  }

  /// The newest released photos of these activities.
  public List<Photo> photos(List<Activity> of, int most) {
    List<UUID> subjects = of.stream().map(activity -> activity.id().value()).toList();
    return photos.released("activity", subjects, most).stream()
        .map(photo -> {
          var activity =
              of.stream()
                  .filter(one -> one.id().value().equals(photo.subject().id()))
                  .findFirst()
                  .orElse(of.getFirst());
          return new Photo(
              "/photos/" + photo.id() + "/small",
              activity.address(),
              activity.title(),
              "",
              SMALL,
              Math.max(1, SMALL * photo.height() / Math.max(1, photo.width())));
        })
        .toList();
  }

  private List<Activity> find(Search search, FigureFilter filter) {
    var here = filter.ward().map(area -> search.in(area.id())).orElse(search);
    return activities
        .search(filter.organization().map(one -> here.of(one.id())).orElse(here))
        .activities();
  }
}
