package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// Another organisation has this short code.
public final class CodeTaken extends Conflict {
  private static final long serialVersionUID = 1L;

  public CodeTaken() {
    super("code-taken");
  }
}
