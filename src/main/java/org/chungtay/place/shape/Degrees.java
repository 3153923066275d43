package org.chungtay.place.shape;

import java.util.Locale;

/// Degrees as they are written: a hundred-thousandth of a degree is about a metre, one sign more
/// keeps thinned lines from touching.
final class Degrees {
  private Degrees() {}

  public static String written(double degrees) {
    return String.format(Locale.ROOT, "%.6f", degrees);
  }

  static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
