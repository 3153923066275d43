package org.chungtay.outcome.periodic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.web.Page;

/// Every unit of a request: how far it is, and declared beside evidenced for one indicator.
///
/// @param counts of all units, by standing
/// @param lines those that are shown
/// @param reminder a word to paste to silent units
public record UnitTableModel(
    ReportRequest request,
    Shown shown,
    List<Indicator> indicators,
    Map<Standing, Long> counts,
    List<Line> lines,
    String reminder) {

  /// @param apart whether declared and evidenced differ by more than is tolerated
  public record Line(
      String unit,
      String address,
      Standing standing,
      Optional<BigDecimal> declared,
      BigDecimal evidenced,
      boolean apart,
      String note) {

    public Optional<BigDecimal> gap() {
      return declared.map(one -> one.subtract(evidenced));
    }

    BigDecimal distance() {
      return gap().map(BigDecimal::abs).orElse(BigDecimal.ONE.negate());
    }
  }

  public Indicator indicator() {
    return indicators.stream()
        .filter(one -> one.code().equals(shown.indicator()))
        .findFirst()
        .orElseThrow();
  }

  public String number(Page page, BigDecimal amount) {
    return page.number(amount, indicator().decimals());
  }

  public long count(Standing standing) {
    return counts.getOrDefault(standing, 0L);
  }

  public boolean open() {
    return count(Standing.LATE)
            + count(Standing.SILENT)
            + count(Standing.RETURNED)
            + count(Standing.BEGUN)
        > 0;
  }

  public String address(Optional<Standing> standing, Shown.Order order) {
    return request.address()
        + "?indicator="
        + shown.indicator()
        + "&order="
        + UnitReportModel.code(order)
        + standing.map(one -> "&standing=" + UnitReportModel.code(one)).orElse("");
  }
}
