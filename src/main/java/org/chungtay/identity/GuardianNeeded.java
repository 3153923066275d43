package org.chungtay.identity;

import org.chungtay.shared.error.Invalid;

/// A minor is registered only with a guardian's consent (Law 91/2025/QH15).
public final class GuardianNeeded extends Invalid {

  private static final long serialVersionUID = 1L;

  public GuardianNeeded() {
    super("guardian-needed");
  }
}
