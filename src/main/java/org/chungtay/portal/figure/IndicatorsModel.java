package org.chungtay.portal.figure;

import java.util.List;
import org.chungtay.outcome.Indicator;

/// All indicators with their totals of the period.
public record IndicatorsModel(List<Line> lines, String from, String to) {

  /// @param value the total, unit included; a dash where nothing is in the book
  public record Line(Indicator indicator, String value, String address) {}
}
