package org.chungtay.shared.error;

import java.util.Map;

/// The plain "no such thing": `what` is a noun of the glossary in kebab-case (`activity`, `area`).
public final class NotFound extends Missing {

  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super("not-found", Map.of("what", what));
  }
}
