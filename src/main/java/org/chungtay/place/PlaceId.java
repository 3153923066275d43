package org.chungtay.place;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a place.
public record PlaceId(UUID value) {

  public static PlaceId next() {
    return new PlaceId(Ids.next());
  }

  public static PlaceId of(String text) {
    return new PlaceId(UUID.fromString(text));
  }

  public static PlaceId of(UUID value) {
    return new PlaceId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
