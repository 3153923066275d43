package org.chungtay.territory.annex;

import java.math.BigDecimal;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.reorganize.Plan.NewCommune;

/// A line that can be taken into the plan.
///
/// @param number as the sender's own program counts it
/// @param percent of the former area
record AnnexLine(int number, AreaId former, NewCommune becomes, BigDecimal percent) {
  AnnexLine with(BigDecimal other) {
    return new AnnexLine(number, former, becomes, other);
  }
}
