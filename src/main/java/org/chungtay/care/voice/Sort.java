package org.chungtay.care.voice;

import java.util.Locale;
import org.chungtay.shared.error.NotFound;

/// The two things that citizens say.
public enum Sort {
  /// A place is neglected.
  REPORT("reports"),
  /// Something is missing, or could be better.
  NEED("needs");

  private final String path;

  Sort(String path) {
    this.path = path;
  }

  /// First part of its addresses, `/reports`.
  public String path() {
    return path;
  }

  public String address() {
    return "/" + path;
  }

  /// Part of message keys.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Sort of(String path) {
    return switch (path) {
      case "reports" -> REPORT;
      case "needs" -> NEED;
      default -> throw new NotFound("page");
    };
  }
}
