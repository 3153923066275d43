package org.chungtay.portal.summary;

import java.util.Locale;
import java.util.Optional;

/// What the figures of a summary stand beside.
public enum Comparison {
  NONE,
  PRECEDING,
  YEAR_AGO;

  private static final int YEAR = 12;

  Optional<Days> of(Span span, Days days) {
    return switch (this) {
      case NONE -> Optional.empty();
      case PRECEDING -> Optional.of(span.before(days));
      case YEAR_AGO -> Optional.of(days.earlierBy(YEAR));
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
