package org.chungtay.outcome.periodic;

import java.time.LocalDate;
import org.chungtay.outcome.periodic.UnitReport.State;
import org.chungtay.shared.view.Tone;

/// How far a unit is with its report. Late ones first.
public enum Standing {
  /// Not handed in, and its day is over.
  LATE(Tone.LAPSED),
  /// Nobody has typed anything yet.
  SILENT(Tone.RISK),
  RETURNED(Tone.RISK),
  /// Begun and not handed in.
  BEGUN(Tone.DRAFT),
  /// Handed in, with those who approve.
  IN_STEP(Tone.WAITING),
  LOCKED(Tone.KEPT);

  private final Tone tone;

  Standing(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }

  static Standing of(UnitReport report, ReportRequest request, LocalDate today) {
    if (report.state() == State.LOCKED) {
      return LOCKED;
    }
    if (report.state() == State.SUBMITTED) {
      return IN_STEP;
    }
    if (today.isAfter(request.due())) {
      return LATE;
    }
    if (report.returned().isPresent()) {
      return RETURNED;
    }
    return report.writtenBy().isEmpty() ? SILENT : BEGUN;
  }
}
