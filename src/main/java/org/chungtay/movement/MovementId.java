package org.chungtay.movement;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a movement.
public record MovementId(UUID value) {

  public static MovementId next() {
    return new MovementId(Ids.next());
  }

  public static MovementId of(String text) {
    return new MovementId(UUID.fromString(text));
  }

  public static MovementId of(UUID value) {
    return new MovementId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
