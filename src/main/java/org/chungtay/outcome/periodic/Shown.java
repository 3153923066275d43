package org.chungtay.outcome.periodic;

import java.util.Optional;
import org.chungtay.shared.web.Form;

/// What of a table of units the reader looks at. What makes no sense is as if it were not asked.
///
/// @param indicator whose figures are compared
/// @param standing only units that stand so
public record Shown(String indicator, Order order, Optional<Standing> standing) {

  public enum Order {
    UNIT,
    STANDING,
    GAP
  }

  static Shown of(Form form, ReportRequest request) {
    var indicator = form.value("indicator");
    return new Shown(
        request.indicators().contains(indicator) ? indicator : request.indicators().getFirst(),
        named(form.value("order"), Order.values()).orElse(Order.UNIT),
        named(form.value("standing"), Standing.values()));
  }

  private static <E extends Enum<E>> Optional<E> named(String code, E[] all) {
    return java.util.Arrays.stream(all)
        .filter(one -> UnitReportModel.code(one).equals(code))
        .findFirst();
  }
}
