package org.chungtay.organization.unit;

import java.util.Locale;

/// What the unit of an organisation in an area is called.
public final class UnitName {
  private UnitName() {}

  /// The kind of an area is written small after another word: Hội Chữ thập đỏ phường Thủy Xuân.
  ///
  /// @param unitName what the organisation calls its units, before the name of the area
  /// @param kind of the area; empty when its full name begins with its own
  public static String of(String unitName, String kind, String fullName) {
    return unitName + " " + (kind.isEmpty() ? fullName : small(fullName));
  }

  private static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
