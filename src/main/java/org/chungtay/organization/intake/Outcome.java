package org.chungtay.organization.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What becomes of a line.
public enum Outcome {
  NEW,
  CHANGED,
  SAME,
  /// Somebody has to say who or what is meant.
  DOUBTFUL,
  REFUSED,
  /// Somebody said that nothing is done with it.
  LEFT_OUT;

  boolean changesSomething() {
    return this == NEW || this == CHANGED;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Outcome> of(String code) {
    return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
  }
}
