package org.chungtay.activity;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// The report was corrected since it was opened; `who` reported the newer revision.
public final class ReportChanged extends Conflict {

  private static final long serialVersionUID = 1L;

  public ReportChanged(String who, int revision) {
    super("report-changed", Map.of("who", who, "revision", revision));
  }
}
