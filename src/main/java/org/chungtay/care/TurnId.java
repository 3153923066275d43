package org.chungtay.care;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a turn.
public record TurnId(UUID value) {

  public static TurnId next() {
    return new TurnId(Ids.next());
  }

  public static TurnId of(String text) {
    return new TurnId(UUID.fromString(text));
  }

  public static TurnId of(UUID value) {
    return new TurnId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
