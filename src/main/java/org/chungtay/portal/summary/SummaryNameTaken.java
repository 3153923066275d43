package org.chungtay.portal.summary;

import org.chungtay.shared.error.Conflict;

/// The unit keeps another summary of that name.
final class SummaryNameTaken extends Conflict {

  private static final long serialVersionUID = 1L;

  SummaryNameTaken() {
    super("summary-name-taken");
  }
}
