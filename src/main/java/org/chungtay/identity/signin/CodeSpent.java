package org.chungtay.identity.signin;

import org.chungtay.shared.error.Conflict;

/// The code is too old, was used, or was tried too often.
final class CodeSpent extends Conflict {

  private static final long serialVersionUID = 1L;

  CodeSpent() {
    super("code-spent");
  }
}
