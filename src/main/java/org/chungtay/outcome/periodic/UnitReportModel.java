package org.chungtay.outcome.periodic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.periodic.ReportRequest.Step;
import org.chungtay.outcome.periodic.UnitReport.Line;
import org.chungtay.outcome.periodic.UnitReport.State;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// A unit's report.
///
/// @param versions the newest first
/// @param writes whether the reader fills it now
/// @param decides whether it waits for somebody with the reader's rights
/// @param own whether the reader wrote it or approved an earlier step, and so decides nothing
/// @param reopens whether the reader may ask for a correction of the locked report
/// @param history oldest first
public record UnitReportModel(
    Form form,
    ReportRequest request,
    Unit unit,
    UnitReport report,
    List<UnitReport> versions,
    List<Row> rows,
    boolean writes,
    boolean decides,
    boolean own,
    boolean reopens,
    List<Happened> history) {

  /// @param now what the book holds at this moment
  public record Row(Indicator indicator, Optional<Line> line, BigDecimal now) {

    public String field() {
      return ReportForm.field(indicator.code());
    }

    public String note() {
      return ReportForm.note(indicator.code());
    }

    public String noted() {
      return line.map(Line::note).orElse("");
    }

    /// What the form begins with: what was typed, or what is evidenced.
    public String initial(Page page) {
      return page.number(line.flatMap(Line::declared).orElse(now), indicator.decimals());
    }

    public String declared(Page page) {
      return line.flatMap(Line::declared).map(one -> written(page, one)).orElse("–");
    }

    /// When it was handed in; before that what the book holds now.
    public BigDecimal evidenced() {
      return line.flatMap(Line::evidenced).orElse(now);
    }

    public String written(Page page, BigDecimal amount) {
      return page.number(amount, indicator.decimals())
          + " "
          + indicator.unit(page.language().tag());
    }

    public Optional<BigDecimal> gap() {
      return line.flatMap(Line::declared).map(one -> one.subtract(evidenced()));
    }

    /// The book went on since the report was handed in.
    public boolean moved() {
      return evidenced().compareTo(now) != 0;
    }
  }

  public boolean apart(Row row) {
    return row.line()
        .flatMap(Line::declared)
        .map(one -> request.differs(one, row.evidenced()))
        .orElse(false);
  }

  public String figureAddress(Row row) {
    return "/indicators/"
        + row.indicator().code()
        + "?from="
        + request.firstDay()
        + "&to="
        + request.lastDay();
  }

  /// Who decides next.
  public Optional<Step> awaited() {
    return report.state() == State.SUBMITTED ? request.awaited(report.step()) : Optional.empty();
  }

  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
