package org.chungtay.portal.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.Awaited;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.Narrowing;
import org.chungtay.portal.declared.DeclaredLine;
import org.chungtay.portal.ground.GroundModel;
import org.chungtay.portal.target.TargetLine;
import org.chungtay.shared.view.Bar;
import org.chungtay.shared.view.Column;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.view.Wards;

/// A figure opened: its definition, its parts, its rows and their photos.
///
/// @param definitions those that hold in the period, the newest first
/// @param divided of a ratio what stands above and below the line
/// @param credited where persons are counted: each once, so that the parts are the whole
/// @param yearly whether a column is a year; otherwise it is a month
/// @param under by ward under the boundaries the reader chose, instead of the map
/// @param rows the entries behind it
/// @param targets what plans ask for, each in its own scope and period
/// @param declared what was declared of the same kind, in its own scope and period
/// @param claims both of these by the wards of the day the reader chose, instead of them
/// @param photos released with what stands in these rows
public record IndicatorModel(
    Indicator indicator,
    List<DefinitionLine> definitions,
    Narrowing narrowing,
    String total,
    int entries,
    Awaited awaited,
    List<Bar> divided,
    List<Bar> organizations,
    List<Bar> credited,
    boolean yearly,
    List<Column> columns,
    Wards map,
    Optional<UnderDay> under,
    Outcomes.Rows rows,
    List<RowLine> lines,
    List<Photo> photos,
    List<TargetLine> targets,
    List<DeclaredLine> declared,
    Optional<GroundModel> claims) {

  public FigureFilter filter() {
    return narrowing.filter();
  }

  /// Message key of how entries make a total, said where a sum might be expected.
  public String rule() {
    return "portal.rule." + indicator.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

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
