package org.chungtay.care;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a care round.
public record RoundId(UUID value) {

  public static RoundId next() {
    return new RoundId(Ids.next());
  }

  public static RoundId of(String text) {
    return new RoundId(UUID.fromString(text));
  }

  public static RoundId of(UUID value) {
    return new RoundId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
