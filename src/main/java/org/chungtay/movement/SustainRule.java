package org.chungtay.movement;

import java.math.BigDecimal;
import java.util.List;

/// What must hold for a copy of a model to stand.
///
/// @param atLeast percent of what was due or seen, or a number: see [CheckKind#percent()]
/// @param months looked back from the day of the check
/// @param season months of the year in which fields are looked at; any where there are none
public record SustainRule(CheckKind kind, int atLeast, int months, List<Integer> season) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public boolean holds(SustainEvidence.Tally tally) {
    return kind.percent()
        ? tally.of().signum() > 0
            && tally
                    .kept()
                    .multiply(HUNDRED)
                    .compareTo(tally.of().multiply(BigDecimal.valueOf(atLeast)))
                >= 0
        : tally.kept().compareTo(BigDecimal.valueOf(atLeast)) >= 0;
  }

  public boolean inSeason(int month) {
    return season.isEmpty() || season.contains(month);
  }
}
