package org.chungtay.outcome.periodic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.periodic.PeriodicReports.Typed;
import org.chungtay.outcome.periodic.UnitReport.Line;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// Reads what a unit typed. A draft may be incomplete; what is handed in names every figure, and
/// says why where declared and evidenced are too far apart.
@Component
class ReportForm {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  private final Outcomes outcomes;
  private final Evidenced evidenced;

  ReportForm(Outcomes outcomes, Evidenced evidenced) {
    this.outcomes = outcomes;
    this.evidenced = evidenced;
  }

  static String field(String indicator) {
    return "declared-" + indicator;
  }

  static String note(String indicator) {
    return "note-" + indicator;
  }

  Typed read(ReportRequest request, UnitId unit, Form form, boolean handingIn) {
    var now = evidenced.of(request, java.util.List.of(unit));
    var lines = new ArrayList<Line>();
    for (var code : request.indicators()) {
      var decimals = outcomes.indicator(code).map(Indicator::decimals).orElse(3);
      var declared = form.quantityIfGiven(field(code), LARGEST, decimals);
      var note = form.lineOrEmpty(note(code), 500);
      if (handingIn) {
        complete(request, form, code, declared, now.total(unit, code), note);
      }
      lines.add(new Line(code, declared, Optional.empty(), note));
    }
    var typed = new Typed(form.whole("revision", 1, 1_000_000), form.lines("words", 2000), lines);
    form.check();
    return typed;
  }

  private static void complete(
      ReportRequest request,
      Form form,
      String code,
      Optional<BigDecimal> declared,
      BigDecimal inTheBook,
      String note) {
    if (declared.isEmpty() && form.refusal(field(code)).isEmpty()) {
      form.refuse(field(code), "needed");
    }
    var apart = declared.filter(one -> request.differs(one, inTheBook)).isPresent();
    if (apart && note.isEmpty() && form.refusal(note(code)).isEmpty()) {
      form.refuse(note(code), "say-why-it-differs");
    }
  }
}
