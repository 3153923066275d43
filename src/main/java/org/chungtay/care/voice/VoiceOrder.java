package org.chungtay.care.voice;

import java.util.Locale;

/// What comes first.
public enum VoiceOrder {
  DUE("v.due, v.received_at, v.id"),
  NEWEST("v.received_at desc, v.id"),
  KIND("k.sort, k.position, v.due, v.id"),
  WARD("a.folded, v.due, v.id"),
  SUPPORTED("supports desc, v.due, v.id");

  private final String by;

  VoiceOrder(String by) {
    this.by = by;
  }

  public String by() {
    return by;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
