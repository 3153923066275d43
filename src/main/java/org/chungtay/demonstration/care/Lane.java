package org.chungtay.demonstration.care;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.care.AdoptionId;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.cast.Neighbours.Circle;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;

/// What one group looks after.
record Lane(Area ward, Circle circle) {
  private static final int WEEKS_OF_A_YEAR = 54;
  private static final int NEWEST = 6;

  PlaceId place() {
    return PlaceId.of(Ids.named("demonstration:lane:" + circle.group()));
  }

  AdoptionId adoption() {
    return AdoptionId.of(Ids.named("demonstration:adoption:" + circle.group()));
  }

  boolean ofYouth() {
    return circle.organization().code().equals("youth");
  }

  String kind() {
    return ofYouth() ? "tree-row" : circle.number() % 4 == 0 ? "river-bank" : "lane";
  }

  /// What is looked at in a place of its kind.
  List<String> checks() {
    return kind().equals("lane")
        ? List.of("bright", "green", "clean", "beautiful", "orderly")
        : List.of("green", "clean", "beautiful");
  }

  String name() {
    var words =
        switch (kind()) {
          case "tree-row" -> "Hàng cây thanh niên Tổ dân phố %d";
          case "river-bank" -> "Bờ hói sạch Tổ dân phố %d";
          default -> "Đường hoa hồng cổ Tổ dân phố %d";
        };
    return words.formatted(circle.number());
  }

  Dice dice(String what) {
    return Dice.named("lane:" + what + ":" + circle.group());
  }

  /// Between a year and a few weeks before the city's first day.
  LocalDate launched(LocalDate begun) {
    return begun.minusWeeks(dice("launched").between(NEWEST, WEEKS_OF_A_YEAR));
  }
}
