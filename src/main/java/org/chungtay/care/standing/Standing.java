package org.chungtay.care.standing;

/// How a place stands; the worse of what its balance and its step on the ladder say.
public enum Standing {
  KEPT,
  AT_RISK,
  LAPSED;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
