package org.chungtay.place.picture;

import java.util.List;
import org.chungtay.territory.CityMap;

/// The ground of a ward with the places on it.
///
/// @param ground empty where the boundary is not known
public record PlacePicture(CityMap ground, List<Mark> marks) {

  public boolean isKnown() {
    return !ground.shapes().isEmpty() && !marks.isEmpty();
  }

  /// @param path SVG path data of a line or an outline; empty for a point
  /// @param x where its middle lies
  /// @param address of its page; empty for the one that is looked at
  public record Mark(
      String name, String path, boolean closed, double x, double y, String address) {}
}
