package org.chungtay.demonstration.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chungtay.activity.Activity.Point;
import org.chungtay.demonstration.Dice;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Boundaries;
import org.springframework.stereotype.Component;

/// Places that every ward has, each at its own point for the whole year.
@Component
class Places {
  private static final List<String> KINDS =
      List.of(
          "Nhà văn hoá Tổ dân phố %d",
          "Đường vào Tổ dân phố %d",
          "Bờ kè ven sông, đoạn %d",
          "Cổng chợ, lối số %d",
          "Trường Tiểu học số %d",
          "Công viên nhỏ Tổ dân phố %d",
          "Bến nước xóm %d",
          "Ngã ba đầu làng, xóm %d");
  private static final int MOST_GROUPS = 9;
  private static final int TRIES = 60;

  private final Boundaries boundaries;
  private final CityClock clock;
  private final Map<String, Place> known = new ConcurrentHashMap<>();

  Places(Boundaries boundaries, CityClock clock) {
    this.boundaries = boundaries;
    this.clock = clock;
  }

  record Place(String name, Optional<Point> point) {}

  Place by(Area ward, Dice dice) {
    var name = dice.of(KINDS).formatted(dice.between(1, MOST_GROUPS));
    return known.computeIfAbsent(
        ward.id() + ":" + name, place -> new Place(name, somewhere(ward, Dice.named(place))));
  }

  /// A point by chance inside the ward.
  private Optional<Point> somewhere(Area ward, Dice dice) {
    var map = boundaries.closeUp(List.of(ward.id()), clock.today());
    for (int i = 0; i < TRIES; i++) {
      double latitude = map.frame().latitude(dice.part() * map.height());
      double longitude = map.frame().longitude(dice.part() * map.width());
      var there = boundaries.containing(latitude, longitude, clock.today());
      if (there.filter(ward.id()::equals).isPresent()) {
        return Optional.of(new Point(latitude, longitude));
      }
    }
    return Optional.empty();
  }
}
