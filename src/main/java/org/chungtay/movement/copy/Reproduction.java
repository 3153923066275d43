package org.chungtay.movement.copy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many copies were made of a copy within its first twelve months, on average: every parent is
/// given the same time, so that a young model is not made to look barren.
///
/// @param parents the origin and copies that began at least twelve months ago
/// @param children accepted copies made of them within their first twelve months
public record Reproduction(int parents, int children) {

  public BigDecimal number() {
    return parents == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(children).divide(BigDecimal.valueOf(parents), 1, RoundingMode.HALF_UP);
  }
}
