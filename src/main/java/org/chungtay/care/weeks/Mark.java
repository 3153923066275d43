package org.chungtay.care.weeks;

import java.util.Locale;

/// How a week is marked. The last three are of many places together.
public enum Mark {
  KEPT,
  MISSED,
  EXCUSED,
  DUE,
  NONE,
  MOST,
  SOME,
  FEW;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
