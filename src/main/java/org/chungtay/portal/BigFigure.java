package org.chungtay.portal;

import java.util.List;
import java.util.function.Function;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.web.Page;

/// A figure as it is shown large: the number, its unit, its name, and where it opens.
public record BigFigure(String value, String unit, String label, String address, String note) {

  public static List<BigFigure> of(Page page, List<Outcomes.Figure> figures, FigureFilter filter) {
    return of(page, figures, figure -> filter.address(figure.indicator().code()));
  }

  /// Where each opens what stands on the page itself.
  public static List<BigFigure> of(Page page, List<Outcomes.Figure> figures, String address) {
    return of(page, figures, _ -> address);
  }

  private static List<BigFigure> of(
      Page page, List<Outcomes.Figure> figures, Function<Outcomes.Figure, String> address) {
    var language = page.language().tag();
    return figures.stream()
        .map(figure ->
            new BigFigure(
                page.number(figure.total(), figure.indicator().decimals()),
                figure.indicator().unit(language),
                figure.indicator().name(language),
                address.apply(figure),
                page.t("portal.rows", "count", figure.entries())))
        .toList();
  }
}
