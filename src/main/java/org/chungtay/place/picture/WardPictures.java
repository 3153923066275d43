package org.chungtay.place.picture;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.PlaceId;
import org.chungtay.place.picture.PlacePicture.Box;
import org.chungtay.place.picture.PlacePicture.Mark;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.CityMap;
import org.springframework.stereotype.Component;

/// Draws places into the outline of their ward, which is drawn once.
@Component
public class WardPictures {
  private static final int WARDS = 200;

  private final CityClock clock;
  private final LoadingCache<Ground, CityMap> grounds;

  WardPictures(Boundaries boundaries, CityClock clock) {
    this.clock = clock;
    grounds =
        Caffeine.newBuilder()
            .maximumSize(WARDS)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build(ground -> boundaries.closeUp(List.of(ground.ward()), ground.day()));
  }

  private record Ground(AreaId ward, LocalDate day) {}

  /// What is drawn of a place.
  ///
  /// @param here the one that the page is about: it has no address
  public record Shown(
      PlaceId id, String name, Shape shape, List<Point> line, Point middle, boolean here) {}

  public PlacePicture of(AreaId ward, Collection<Shown> places) {
    var ground = grounds.get(new Ground(ward, clock.today()));
    return new PlacePicture(
        ground, places.stream().map(place -> mark(place, ground.frame())).toList());
  }

  private static Mark mark(Shown place, CityMap.Frame frame) {
    return new Mark(
        place.name(),
        place.shape() == Shape.POINT ? "" : path(place, frame),
        place.shape() == Shape.OUTLINE,
        tenth(frame.x(place.middle().longitude())),
        tenth(frame.y(place.middle().latitude())),
        place.here() ? "" : "/places/" + place.id(),
        box(place, frame));
  }

  /// With half of its size around it, five wide and three high.
  private static Box box(Shown place, CityMap.Frame frame) {
    var x = place.line().stream().mapToDouble(one -> frame.x(one.longitude())).summaryStatistics();
    var y = place.line().stream().mapToDouble(one -> frame.y(one.latitude())).summaryStatistics();
    double width =
        Math.max(2, 2 * Math.max(x.getMax() - x.getMin(), (y.getMax() - y.getMin()) * 5 / 3));
    double height = width * 3 / 5;
    return new Box(
        (x.getMin() + x.getMax() - width) / 2,
        (y.getMin() + y.getMax() - height) / 2,
        width,
        height);
  }

  /// A bend of less than a unit is not seen, of a tenth not where it is drawn large.
  private static String path(Shown place, CityMap.Frame frame) {
    var path = new StringBuilder();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    double least = place.here() ? 0.1 : 2;
    var points = place.line();
    for (int at = 0; at < points.size(); at++) {
      double x = frame.x(points.get(at).longitude());
      double y = frame.y(points.get(at).latitude());
      boolean end = at == 0 || at == points.size() - 1;
      if (end || Math.hypot(x - lastX, y - lastY) >= least) {
        path.append(at == 0 ? 'M' : 'L')
            .append(text(x, place.here()))
            .append(' ')
            .append(text(y, place.here()));
        lastX = x;
        lastY = y;
      }
    }
    return (place.shape() == Shape.OUTLINE ? path.append('z') : path).toString();
  }

  private static String text(double units, boolean fine) {
    return fine
        ? String.valueOf(Math.round(units * 100) / 100.0)
        : String.valueOf(Math.round(units));
  }

  private static double tenth(double units) {
    return Math.round(units * 10) / 10.0;
  }
}
