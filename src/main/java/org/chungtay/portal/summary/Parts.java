package org.chungtay.portal.summary;

import java.math.BigDecimal;
import java.util.Map;

/// A column: what stands in each line, and the whole.
record Parts(Map<LineKey, BigDecimal> lines, BigDecimal whole) {
  BigDecimal of(LineKey key) {
    return lines.getOrDefault(key, BigDecimal.ZERO);
  }

  BigDecimal sum() {
    return lines.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
