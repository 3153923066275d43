package org.chungtay.privacy.request;

import java.time.Instant;

/// One line of a request's history.
///
/// @param name of who did it; empty for what happened by itself
public record Happened(Instant at, String kind, String name, String words) {
  public String code() {
    return kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
