package org.chungtay.activity;

import org.chungtay.shared.error.Invalid;

/// A report needs at least one participation: a check-in, a ticked name or a delegation.
public final class NobodyCame extends Invalid {

  private static final long serialVersionUID = 1L;

  public NobodyCame() {
    super("nobody-came");
  }
}
