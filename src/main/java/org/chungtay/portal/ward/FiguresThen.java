package org.chungtay.portal.ward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Restated;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.FigureFilter;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// A ward's figures under the boundaries of a day: what was recorded in units that became part of
/// it is its own then. Each opens where all wards of that day stand beside each other.
@Component
class FiguresThen {
  private final Outcomes outcomes;

  FiguresThen(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  List<BigFigure> read(Page page, Area ward, FigureFilter city, LocalDate day) {
    var figures =
        outcomes.totals(city.scope()).stream()
            .flatMap(figure -> of(ward, figure, city, day).stream())
            .toList();
    return BigFigure.of(page, figures, city.under(day));
  }

  private Optional<Figure> of(Area ward, Figure figure, FigureFilter city, LocalDate day) {
    return rows(figure, city, day)
        .filter(row -> row.kind() == Restated.Kind.IN_FORCE && row.area().equals(ward.id()))
        .findFirst()
        .map(row -> new Figure(figure.indicator(), row.total(), row.entries()));
  }

  private Stream<Restated.Row> rows(Figure figure, FigureFilter city, LocalDate day) {
    return outcomes.under(figure.indicator().code(), city.scope(), day).rows().stream();
  }
}
