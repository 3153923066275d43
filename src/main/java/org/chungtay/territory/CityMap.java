package org.chungtay.territory;

import java.util.List;

/// The city's communes drawn in one box (north up, degrees scaled to units), for server-side SVG.
public record CityMap(int width, int height, List<Shape> shapes) {

  /// @param path SVG path data
  /// @param labelX where a label stands, inside the shape
  public record Shape(Area area, String path, double labelX, double labelY) {}
}
