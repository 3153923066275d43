package org.chungtay.portal.figure;

import java.util.List;
import org.chungtay.outcome.Indicator;
import org.chungtay.portal.Awaited;
import org.chungtay.portal.Narrowing;

/// All indicators with their totals of the period.
public record IndicatorsModel(List<Line> lines, Narrowing narrowing, Awaited awaited) {

  /// @param value the total, unit included; a dash where nothing is in the book
  public record Line(Indicator indicator, String value, String address) {}
}
