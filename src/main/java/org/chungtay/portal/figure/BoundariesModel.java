package org.chungtay.portal.figure;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.outcome.Indicator;
import org.chungtay.portal.FigureFilter;
import org.chungtay.shared.web.Form;

/// A figure by ward under the boundaries of two days, side by side.
///
/// @param form what was typed, with what was wrong with it
/// @param stops the day before boundaries changed for the first time and the days on which they
///   changed, oldest first
public record BoundariesModel(
    Indicator indicator,
    FigureFilter filter,
    Form form,
    LocalDate left,
    LocalDate right,
    UnderDay first,
    UnderDay second,
    List<Stop> stops) {

  /// @param words how the reader's language writes it
  public record Stop(LocalDate day, String words) {}

  public String path() {
    return "/indicators/" + indicator.code() + "/boundaries";
  }

  /// The stop whose boundaries the second day has.
  public int at() {
    return Math.max(0, (int) stops.stream().filter(stop -> !stop.day().isAfter(right)).count() - 1);
  }
}
