package org.chungtay.territory;

import java.util.List;

/// Communes drawn in one box (north up, degrees scaled to units), for server-side SVG.
///
/// @param frame where a point of the earth lies in the box
public record CityMap(int width, int height, List<Shape> shapes, Frame frame) {

  /// How WGS 84 degrees become units of the box.
  ///
  /// @param west longitude of the left edge
  /// @param north latitude of the upper edge
  /// @param perLongitude units per degree eastwards
  /// @param perLatitude units per degree southwards
  public record Frame(double west, double north, double perLongitude, double perLatitude) {

    public double x(double longitude) {
      return (longitude - west) * perLongitude;
    }

    public double y(double latitude) {
      return (north - latitude) * perLatitude;
    }

    public double longitude(double x) {
      return west + x / perLongitude;
    }

    public double latitude(double y) {
      return north - y / perLatitude;
    }
  }

  /// @param path SVG path data
  /// @param labelX where a label stands, inside the shape
  public record Shape(Area area, String path, double labelX, double labelY) {

    /// Under which it stands in the picture of [Boundaries#outlines].
    public String id() {
      return "w" + area.key();
    }
  }
}
