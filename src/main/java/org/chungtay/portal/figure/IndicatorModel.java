package org.chungtay.portal.figure;

import java.util.List;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.FigureFilter;
import org.chungtay.shared.view.Bar;
import org.chungtay.shared.view.Column;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Form;

/// A figure opened: its definition, its parts, its rows.
///
/// @param rows the entries behind it; `places` and `shares` say where and whose
public record IndicatorModel(
    Indicator indicator,
    FigureFilter filter,
    Form form,
    List<Option> wardOptions,
    List<Option> organizationOptions,
    String total,
    int entries,
    List<Bar> organizations,
    List<Column> months,
    Wards map,
    Outcomes.Rows rows,
    List<RowLine> lines) {

  /// @param part the reader's part of a row where the row is shared, or empty
  /// @param reversal why it was taken out again, or empty
  public record RowLine(
      String address,
      String title,
      String day,
      String place,
      String quantity,
      String part,
      String shares,
      String reversal) {}
}
