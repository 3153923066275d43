package org.chungtay.portal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activities.Found;
import org.chungtay.activity.Activities.Search;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.evidence.Photos;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// What is on and what was done, for the city, a ward or an organisation.
@Component
public class Happenings {
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

  /// What runs now and what begins within so many days. What runs takes half of the room at most:
  /// the rest is what one can still join.
  public List<Activity> coming(FigureFilter filter, int days, int most) {
    return coming(search -> within(search, filter), days, most);
  }

  /// The same of a unit and what lies below it.
  public List<Activity> coming(UnitId unit, int days, int most) {
    return coming(search -> search.of(unit), days, most);
  }

  private List<Activity> coming(UnaryOperator<Search> within, int days, int most) {
    var now = clock.now();
    var end = now.plus(Duration.ofDays(days));
    var running =
        activities.first(
            within.apply(Search.between(now, end, (most + 1) / 2).only(State.RUNNING)));
    var open =
        activities.first(
            within.apply(Search.between(now, end, most - running.size()).only(State.OPEN)));
    return Stream.concat(running.stream(), open.stream()).toList();
  }

  /// A page of what a unit and those below it did in the filter's period, newest first.
  public Found done(UnitId unit, FigureFilter period, int page, int size) {
    return activities.search(during(period, size).doneBy(clock.now()).of(unit).onPage(page));
  }

  /// What is on within so many days, and what after it within as many more, in one look.
  public Ahead ahead(FigureFilter filter, int days, int most) {
    var all = coming(filter, 2 * days, 2 * most);
    var soon = clock.now().plus(Duration.ofDays(days));
    var running =
        all.stream().filter(one -> one.state() == State.RUNNING).limit((most + 1) / 2).toList();
    var open =
        all.stream()
            .filter(one -> one.state() == State.OPEN && one.startsAt().isBefore(soon))
            .limit(most - running.size());
    var next = Stream.concat(running.stream(), open).toList();
    var later = all.stream().filter(one -> !next.contains(one)).limit(most).toList();
    return new Ahead(next, later);
  }

  public record Ahead(List<Activity> next, List<Activity> later) {}

  /// What was done in the filter's period, newest first: awaited work too, which would otherwise
  /// vanish between the day and its confirmation.
  public List<Activity> done(FigureFilter filter, int most) {
    return find(during(filter, most).doneBy(clock.now()), filter);
  }

  /// How much was done in the filter's period and is not in its figures.
  public Awaited awaited(FigureFilter filter) {
    var found = activities.count(within(during(filter, 1).awaitedAt(clock.now()), filter));
    return new Awaited(found, filter.query("/activities") + "&when=awaiting");
  }

  private Search during(FigureFilter filter, int most) {
    var zone = clock.zone();
    return Search.between(
        filter.from().atStartOfDay(zone).toInstant(),
        filter.to().plusDays(1).atStartOfDay(zone).toInstant(),
        most);
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
    return activities.first(within(search, filter));
  }

  private static Search within(Search search, FigureFilter filter) {
    var here = filter.ward().map(area -> search.in(area.id())).orElse(search);
    return filter.organization().map(one -> here.of(one.id())).orElse(here);
  }
}
