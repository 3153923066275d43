package org.chungtay.portal;

import java.util.List;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.web.Page;

/// A figure as it is shown large: the number, its unit, its name, and where it opens.
public record BigFigure(String value, String unit, String label, String address, String note) {

  public static List<BigFigure> of(Page page, List<Outcomes.Figure> figures, FigureFilter filter) {
    var language = page.language().tag();
    return figures.stream()
        .map(figure ->
            new BigFigure(
                page.number(figure.total(), figure.indicator().decimals()),
                figure.indicator().unit(language),
                figure.indicator().name(language),
                filter.address(figure.indicator().code()),
                page.t("portal.rows", "count", figure.entries())))
        .toList();
  }
}
