package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// Nothing can be reported in this state.
public final class NotReportable extends Conflict {

  private static final long serialVersionUID = 1L;

  public NotReportable() {
    super("not-reportable");
  }
}
