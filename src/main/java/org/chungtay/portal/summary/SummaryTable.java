package org.chungtay.portal.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.web.Page;

/// The figures of a summary.
///
/// @param compared the earlier days, when figures stand beside those of earlier
/// @param columns one for each indicator
/// @param total the whole; a cell is empty where nothing may be added up
public record SummaryTable(
    Days days,
    Optional<Days> compared,
    List<Indicator> columns,
    List<Line> lines,
    List<Cell> total) {

  /// @param words what is special about the line: a remainder, a later ward
  /// @param remainder whether it is what rounding leaves of a split ward
  public record Line(String label, String words, boolean remainder, List<Cell> cells) {}

  /// @param address where the figure opens down to its rows
  public record Cell(
      Indicator indicator, Optional<BigDecimal> now, Optional<BigDecimal> before, String address) {

    static Cell empty(Indicator indicator) {
      return new Cell(indicator, Optional.empty(), Optional.empty(), "");
    }

    public String now(Page page) {
      return written(page, now);
    }

    public String before(Page page) {
      return written(page, before);
    }

    /// By how many percent it grew; empty where there was nothing before.
    public Optional<BigDecimal> growth() {
      return now.flatMap(later ->
          before
              .filter(earlier -> earlier.signum() != 0)
              .map(earlier ->
                  later
                      .subtract(earlier)
                      .movePointRight(2)
                      .divide(earlier.abs(), 1, RoundingMode.HALF_UP)));
    }

    /// +12,5%; a dash where there is nothing to compare with.
    public String growth(Page page) {
      return growth()
          .map(percent -> (percent.signum() > 0 ? "+" : "") + page.number(percent, 1) + "%")
          .orElse("–");
    }

    private String written(Page page, Optional<BigDecimal> amount) {
      return amount.map(number -> page.number(number, indicator.decimals())).orElse("–");
    }
  }

  public boolean hasRemainder() {
    return lines.stream().anyMatch(Line::remainder);
  }

  /// Whether a column counts persons or another figure that its parts do not add up to.
  public boolean partlyNotAdded() {
    return columns.stream().anyMatch(one -> !addsUp(one));
  }

  static boolean addsUp(Indicator indicator) {
    return indicator.rule().addsUp();
  }
}
