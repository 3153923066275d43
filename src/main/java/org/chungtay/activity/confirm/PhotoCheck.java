package org.chungtay.activity.confirm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.chungtay.activity.Activity;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;

/// How well a photo fits the activity's place and day. Photos that went through Zalo carry neither:
/// that is no fault.
///
/// @param metres to the nearest site that has a point
/// @param onTheDay taken on the day of the activity
public record PhotoCheck(
    Photos.Photo photo, OptionalLong metres, Optional<Instant> taken, Optional<Boolean> onTheDay) {
  private static final double EARTH_METRES = 6_371_000;
  private static final long FAR_METRES = 1_000;

  static PhotoCheck of(Photos.Photo photo, Activity activity, Function<Instant, LocalDate> dayOf) {
    return new PhotoCheck(
        photo,
        metres(photo, activity.sites()),
        photo.taken(),
        photo.taken().map(taken -> dayOf.apply(taken).equals(activity.day())));
  }

  public boolean far() {
    return metres.orElse(0) > FAR_METRES;
  }

  public boolean onAnotherDay() {
    return onTheDay.isPresent() && !onTheDay.get();
  }

  public boolean doubtful() {
    return far() || onAnotherDay() || photo.twice() || !photo.similar().isEmpty();
  }

  /// Page of what a photo looks like: an activity's own, or the sheet that was signed there.
  public static String address(Subject similar) {
    return switch (similar.kind()) {
      case "activity", "attendance-sheet" -> "/activities/" + similar.id();
      default -> "/" + similar.kind() + "/" + similar.id();
    };
  }

  private static OptionalLong metres(Photos.Photo photo, List<Activity.Site> sites) {
    if (photo.position().isEmpty()) {
      return OptionalLong.empty();
    }
    var at = photo.position().get();
    return sites.stream()
        .flatMap(site -> site.point().stream())
        .mapToLong(point -> metres(at, point))
        .min();
  }

  /// Haversine; the city is small enough for a round earth.
  private static long metres(Photos.Position from, Activity.Point to) {
    var latitude = Math.toRadians(to.latitude() - from.latitude());
    var longitude = Math.toRadians(to.longitude() - from.longitude());
    var half =
        Math.pow(Math.sin(latitude / 2), 2)
            + Math.cos(Math.toRadians(from.latitude()))
                * Math.cos(Math.toRadians(to.latitude()))
                * Math.pow(Math.sin(longitude / 2), 2);
    return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(half)));
  }
}
