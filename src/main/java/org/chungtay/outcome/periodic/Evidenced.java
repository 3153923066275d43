package org.chungtay.outcome.periodic;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.periodic.UnitReport.Line;
import org.springframework.stereotype.Component;

/// What the book holds of units in the period of a request.
@Component
class Evidenced {
  private final Outcomes outcomes;

  Evidenced(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  Figures of(ReportRequest request, Collection<UnitId> units) {
    var figures = new HashMap<Key, Figure>();
    outcomes
        .ofUnits(units, request.indicators(), request.firstDay(), request.lastDay())
        .forEach(
            one -> figures.put(new Key(one.unit(), one.figure().indicator().code()), one.figure()));
    return new Figures(figures);
  }

  private record Key(UnitId unit, String indicator) {}

  static final class Figures {
    private final Map<Key, Figure> figures;

    private Figures(Map<Key, Figure> figures) {
      this.figures = figures;
    }

    BigDecimal total(UnitId unit, String indicator) {
      return Optional.ofNullable(figures.get(new Key(unit, indicator)))
          .map(Figure::total)
          .orElse(BigDecimal.ZERO);
    }

    /// The same lines with what is evidenced now.
    List<Line> beside(UnitId unit, List<Line> lines) {
      return lines.stream()
          .map(line ->
              new Line(
                  line.indicator(),
                  line.declared(),
                  Optional.of(total(unit, line.indicator())),
                  line.note()))
          .toList();
    }
  }
}
