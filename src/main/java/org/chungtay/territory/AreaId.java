package org.chungtay.territory;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of an area; its official code may be re-used by another area, this never.
public record AreaId(UUID value) {

  public static AreaId next() {
    return new AreaId(Ids.next());
  }

  public static AreaId of(String text) {
    return new AreaId(UUID.fromString(text));
  }

  public static AreaId of(UUID value) {
    return new AreaId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
