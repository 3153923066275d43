package org.chungtay.outcome.outlier;

import java.time.YearMonth;
import java.util.List;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// Figures that ask for a look, or those that somebody looked at.
///
/// @param form a note that was refused, with what was typed
public record OutliersModel(
    Form form, List<Line> lines, boolean looked, boolean mayFind, int page, int pages, long count) {

  /// @param unit by name
  /// @param rows where the figure opens
  public record Line(Outlier outlier, Indicator indicator, String unit, String rows) {

    /// Where a note is sent to, and the name of its field.
    public String key() {
      return "%s/%s/%s/%s"
          .formatted(outlier.unit(), outlier.indicator(), outlier.month(), outlier.kind().code());
    }

    public String month() {
      return month(outlier.month());
    }

    private static String month(YearMonth month) {
      return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public String amount(Page page) {
      return page.number(outlier.amount(), indicator.decimals())
          + " "
          + indicator.unit(page.language().tag());
    }

    public String usual(Page page) {
      return page.number(outlier.usual(), indicator.decimals() + 1);
    }
  }
}
