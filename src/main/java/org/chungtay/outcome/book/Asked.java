package org.chungtay.outcome.book;

import java.util.List;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.shared.error.NotFound;

/// An indicator with those that the book holds amounts of: itself where it adds up, numerator and
/// denominator of a ratio, none where persons are counted.
record Asked(Indicator indicator, List<Indicator> posted) {

  static Asked of(Indicator indicator, List<Indicator> all) {
    return new Asked(
        indicator,
        indicator
            .quotient()
            .map(one -> List.of(named(one.numerator(), all), named(one.denominator(), all)))
            .orElseGet(() -> indicator.rule().isPosted() ? List.of(indicator) : List.of()));
  }

  private static Indicator named(String code, List<Indicator> all) {
    return all.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator"));
  }

  boolean countsPersons() {
    return indicator.rule() == Rule.DISTINCT_PERSONS;
  }

  boolean countsLastValues() {
    return posted.stream().anyMatch(Totals::isState);
  }

  boolean isRatio() {
    return indicator.isRatio();
  }
}
