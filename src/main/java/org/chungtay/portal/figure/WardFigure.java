package org.chungtay.portal.figure;

import java.math.BigDecimal;
import org.chungtay.outcome.Restated;
import org.chungtay.territory.AreaId;

/// What stands under a ward, and why.
record WardFigure(AreaId area, Standing standing, BigDecimal total, int entries) {

  static WardFigure of(Restated.Row row) {
    return new WardFigure(row.area(), Standing.of(row.kind()), row.total(), row.entries());
  }

  boolean inForce() {
    return standing == Standing.IN_FORCE;
  }
}
