package org.chungtay.activity.show;

import java.util.List;

/// Where people meet, drawn on the outline of the wards: no tiles, no scripts.
///
/// @param outlines SVG paths of the wards
public record SiteMap(int width, int height, List<String> outlines, List<Dot> dots) {

  /// @param number as in the list of sites
  public record Dot(double x, double y, int number, String name) {}

  public boolean empty() {
    return dots.isEmpty();
  }
}
