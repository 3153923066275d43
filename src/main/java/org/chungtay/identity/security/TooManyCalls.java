package org.chungtay.identity.security;

import java.util.Map;
import org.chungtay.shared.error.TooMany;

/// Too many calls in too short a time.
final class TooManyCalls extends TooMany {

  private static final long serialVersionUID = 1L;

  TooManyCalls(long minutes) {
    super("too-many", Map.of("minutes", minutes));
  }
}
