package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// The unit's report is not at the step that this would need.
public final class ReportElsewhere extends Conflict {

  private static final long serialVersionUID = 1L;

  public ReportElsewhere() {
    super("report-elsewhere");
  }
}
