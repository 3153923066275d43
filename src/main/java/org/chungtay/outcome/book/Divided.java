package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.Indicator.Quotient;
import org.chungtay.outcome.Outcomes.Part;

/// Ratios: the sums of a part divided, never the ratios of its parts averaged. Where nothing stands
/// below the line there is no ratio.
final class Divided {
  private static final int DIGITS = 6;

  private Divided() {}

  static Optional<BigDecimal> of(Quotient quotient, BigDecimal above, BigDecimal below) {
    return below.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Totals.plain(
                above.multiply(quotient.factor()).divide(below, DIGITS, RoundingMode.HALF_UP)));
  }

  /// @param below in the order that the ratios are to have
  static <K> List<Part<K>> of(Quotient quotient, List<Part<K>> above, List<Part<K>> below) {
    var numerators = new HashMap<K, Part<K>>();
    above.forEach(part -> numerators.put(part.key(), part));
    return below.stream()
        .flatMap(part -> {
          var over =
              numerators.getOrDefault(part.key(), new Part<>(part.key(), BigDecimal.ZERO, 0));
          return of(quotient, over.total(), part.total()).stream()
              .map(ratio -> new Part<>(part.key(), ratio, over.entries() + part.entries()));
        })
        .toList();
  }
}
