package org.chungtay.outcome.periodic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.periodic.PeriodicReports.Typed;
import org.chungtay.outcome.periodic.UnitReport.Line;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// Reads what a unit typed.
@Component
class ReportForm {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  private final Outcomes outcomes;

  ReportForm(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  static String field(String indicator) {
    return "declared-" + indicator;
  }

  static String note(String indicator) {
    return "note-" + indicator;
  }

  Typed read(ReportRequest request, Form form) {
    var lines = new ArrayList<Line>();
    for (var code : request.indicators()) {
      var decimals = outcomes.indicator(code).map(Indicator::decimals).orElse(3);
      var declared = form.quantityIfGiven(field(code), LARGEST, decimals);
      var note = form.lineOrEmpty(note(code), 500);
      lines.add(new Line(code, declared, Optional.empty(), note));
    }
    var typed = new Typed(form.whole("revision", 1, 1_000_000), form.lines("words", 2000), lines);
    form.check();
    return typed;
  }
}
