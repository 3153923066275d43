package org.chungtay.place.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chungtay.place.Drawing.Drawn;
import org.chungtay.place.Place;
import org.chungtay.place.Place.Point;
import org.chungtay.place.PlaceId;
import org.chungtay.place.shape.DrawingRules;
import org.chungtay.place.shape.Ground;
import org.springframework.stereotype.Component;

/// Another place of the same name nearby: perhaps the same one, drawn by somebody else before.
@Component
class Alike {
  private final DrawnRows rows;
  private final DrawingRules rules;

  Alike(DrawnRows rows, DrawingRules rules) {
    this.rows = rows;
    this.rules = rules;
  }

  /// @param metres between the two, 0 where they touch
  record Found(PlaceId id, String name, Place.State state, long metres) {}

  Optional<Found> nearest(Drawn drawn) {
    return drawn.points().isEmpty()
        ? Optional.empty()
        : rows.named(drawn.name(), Optional.of(drawn.id())).stream()
            .map(one ->
                new Found(
                    PlaceId.of(one.id()),
                    one.name(),
                    one.state(),
                    metres(drawn.points(), one.line())))
            .filter(found -> found.metres() <= rules.now().sameNameWithin())
            .min(Comparator.comparingLong(Found::metres));
  }

  private static long metres(List<Point> one, List<Point> other) {
    var ground = Ground.at(one.getFirst());
    return Math.round(ground.line(one).distance(ground.line(other)));
  }
}
