package org.chungtay.care.open311;

import org.chungtay.shared.error.TooMany;

/// As many reports as one key, or all programs without one, may send in a day.
final class EnoughForToday extends TooMany {

  private static final long serialVersionUID = 1L;

  EnoughForToday() {
    super("enough-for-today");
  }
}
