package org.chungtay.organization.intake;

import org.chungtay.shared.error.Conflict;

/// The list is no longer where it was when the page was opened: somebody, or the work in the
/// background, went on with it.
final class IntakeMovedOn extends Conflict {
  private static final long serialVersionUID = 1L;

  IntakeMovedOn() {
    super("intake-moved-on");
  }
}
