package org.chungtay.outcome;

import java.util.Map;
import org.chungtay.shared.error.Invalid;

/// No such indicator is posted: there is none, or it is counted anew and never added up.
public final class UnknownIndicator extends Invalid {

  private static final long serialVersionUID = 1L;

  public UnknownIndicator(String code) {
    super("unknown-indicator", Map.of("indicator", code));
  }
}
