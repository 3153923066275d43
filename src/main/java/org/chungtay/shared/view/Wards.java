package org.chungtay.shared.view;

import java.util.List;

/// A map of areas shaded by a number, drawn on the server.
///
/// @param caption what the shades mean
/// @param unit of the numbers, for the table's head
/// @param outlines address of the picture that has the outlines; empty when the page carries them
public record Wards(
    String caption,
    String unit,
    int width,
    int height,
    String outlines,
    List<Ward> wards,
    List<Shade> legend) {

  /// @param outline its name in the picture of outlines; SVG path data where there is none
  /// @param value the number as the reader's language writes it, or empty for none
  /// @param shade 0 (nothing) to 5 (most)
  public record Ward(
      String outline, String name, String value, int shade, String address, boolean here) {}

  /// @param words `1 – 25 kg`
  public record Shade(int shade, String words) {}
}
