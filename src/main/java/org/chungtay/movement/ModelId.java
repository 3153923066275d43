package org.chungtay.movement;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a model.
public record ModelId(UUID value) {

  public static ModelId next() {
    return new ModelId(Ids.next());
  }

  public static ModelId of(String text) {
    return new ModelId(UUID.fromString(text));
  }

  public static ModelId of(UUID value) {
    return new ModelId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
