package org.chungtay.place.picture;

import java.util.List;
import java.util.Optional;
import org.chungtay.territory.CityMap;

/// The ground of a ward with the places on it.
///
/// @param ground empty where the boundary is not known
public record PlacePicture(CityMap ground, List<Mark> marks) {

  public boolean isKnown() {
    return !ground.shapes().isEmpty() && !marks.isEmpty();
  }

  /// The box around the one that is looked at, to be drawn large; empty for a point.
  public Optional<String> closeUp() {
    return marks.stream()
        .filter(mark -> mark.address().isEmpty() && !mark.path().isEmpty())
        .findFirst()
        .map(Mark::box);
  }

  /// @param box what an SVG of it alone shows
  /// @param path SVG path data of a line or an outline; empty for a point
  /// @param x where its middle lies
  /// @param address of its page; empty for the one that is looked at
  public record Mark(
      String name, String path, boolean closed, double x, double y, String address, String box) {}
}
