package org.chungtay.activity;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of an activity.
public record ActivityId(UUID value) {

  public static ActivityId next() {
    return new ActivityId(Ids.next());
  }

  public static ActivityId of(String text) {
    return new ActivityId(UUID.fromString(text));
  }

  public static ActivityId of(UUID value) {
    return new ActivityId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
