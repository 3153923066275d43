package org.chungtay.movement.place;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Places that are looked after under a movement.
@Component
@Order(1)
class PlacesOfMovement implements MovementWork {
  private final PlacedRows rows;

  PlacesOfMovement(PlacedRows rows) {
    this.rows = rows;
  }

  @Override
  public String heading() {
    return "movement.places";
  }

  @Override
  public Work of(MovementId movement, LocalDate today, int most) {
    var newest =
        rows.newest(movement, most).stream()
            .map(one -> new Item(one.name(), one.ward(), one.address(), one.launched()))
            .toList();
    return new Work(rows.count(movement), newest, List.of());
  }
}
