package org.chungtay.movement.copy;

import java.util.List;

/// A family tree drawn into a box, to be written as SVG.
///
/// @param turned for languages that are read from the right
/// @param left of what is not drawn because there is too much of it
public record FamilyTree(
    int width,
    int height,
    boolean turned,
    List<Node> nodes,
    List<Link> links,
    List<Tick> ticks,
    int left) {

  /// @param look `offered`, `young`, `sustained`, `lapsed`, `withdrawn`
  /// @param end where its life line ends; its own x where there is none
  /// @param words below its name
  /// @param after whether its name is written before it, because there is no room behind it
  public record Node(
      double x,
      double y,
      double end,
      String look,
      String name,
      String words,
      String address,
      boolean after) {}

  /// From a parent down to its child's height, then across to the child.
  public record Link(double fromX, double fromY, double toX, double toY) {
    public String path() {
      return "M" + fromX + " " + fromY + "V" + toY + "H" + toX;
    }
  }

  /// A year on the line of time.
  public record Tick(double x, String label) {}

  public boolean drawn() {
    return !nodes.isEmpty();
  }
}
