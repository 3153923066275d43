package org.chungtay.organization;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a unit of an organisation: its city unit, a ward's unit or a group. It is the scope
/// of permissions.
public record UnitId(UUID value) {

  public static UnitId next() {
    return new UnitId(Ids.next());
  }

  public static UnitId of(String text) {
    return new UnitId(UUID.fromString(text));
  }

  public static UnitId of(UUID value) {
    return new UnitId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
