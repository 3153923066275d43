package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// Somebody else changed the unit's report since it was read.
public final class ReportMeanwhile extends Conflict {

  private static final long serialVersionUID = 1L;

  public ReportMeanwhile() {
    super("report-meanwhile");
  }
}
