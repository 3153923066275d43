package org.chungtay.organization.intake;

import org.chungtay.shared.error.Conflict;

/// No line of the list brings anything new.
final class NothingToApply extends Conflict {
  private static final long serialVersionUID = 1L;

  NothingToApply() {
    super("nothing-to-apply");
  }
}
