package org.chungtay.movement;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a copy of a model, its origin included.
public record CopyId(UUID value) {

  public static CopyId next() {
    return new CopyId(Ids.next());
  }

  public static CopyId of(String text) {
    return new CopyId(UUID.fromString(text));
  }

  public static CopyId of(UUID value) {
    return new CopyId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
