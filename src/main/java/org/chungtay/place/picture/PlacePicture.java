package org.chungtay.place.picture;

import java.util.List;
import java.util.Locale;
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
  public Optional<Box> closeUp() {
    return marks.stream()
        .filter(mark -> mark.address().isEmpty() && !mark.path().isEmpty())
        .findFirst()
        .map(Mark::box);
  }

  /// Lines and outlines whose middle is seen in it.
  public List<Mark> within(Box box) {
    return marks.stream()
        .filter(mark -> !mark.path().isEmpty() && box.holds(mark.x(), mark.y()))
        .toList();
  }

  /// A part of the ground, in its units.
  public record Box(double x, double y, double width, double height) {
    boolean holds(double atX, double atY) {
      return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }

    /// As the `viewBox` of an SVG.
    public String view() {
      return String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f", x, y, width, height);
    }
  }

  /// @param box around it, with room
  /// @param path SVG path data of a line or an outline; empty for a point
  /// @param x where its middle lies
  /// @param address of its page; empty for the one that is looked at
  public record Mark(
      String name, String path, boolean closed, double x, double y, String address, Box box) {}
}
