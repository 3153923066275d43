package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// The unit's report was approved by all and is locked.
public final class ReportLocked extends Conflict {

  private static final long serialVersionUID = 1L;

  public ReportLocked() {
    super("report-locked");
  }
}
