package org.chungtay.portal.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.Shading;
import org.chungtay.portal.WardMaps;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// A figure by ward: as recorded, or under the boundaries of the day that the reader chose.
@Component
class WardFigures {
  private final Outcomes outcomes;
  private final Territory territory;
  private final FigureReads reads;
  private final WardMaps maps;

  WardFigures(Outcomes outcomes, Territory territory, FigureReads reads, WardMaps maps) {
    this.outcomes = outcomes;
    this.territory = territory;
    this.reads = reads;
    this.maps = maps;
  }

  List<WardFigure> read(String indicator, FigureFilter filter) {
    return filter
        .boundaries()
        .map(day ->
            outcomes.under(indicator, filter.scope(), day).rows().stream()
                .map(WardFigure::of)
                .toList())
        .orElseGet(() -> recorded(indicator, filter));
  }

  private List<WardFigure> recorded(String indicator, FigureFilter filter) {
    return outcomes.byArea(indicator, filter.scope()).stream()
        .map(part -> new WardFigure(part.key(), Standing.RECORDED, part.total(), part.entries()))
        .toList();
  }

  /// The wards that are known, by identity.
  Map<AreaId, Area> areas(List<WardFigure> figures) {
    return territory.all(figures.stream().map(WardFigure::area).distinct().toList());
  }

  Optional<UnderDay> underDay(Page page, Indicator indicator, FigureFilter filter) {
    return underDays(page, indicator, filter, filter.boundaries().stream().toList()).stream()
        .findFirst();
  }

  /// One view for each day, all in the same shades.
  List<UnderDay> underDays(
      Page page, Indicator indicator, FigureFilter filter, List<LocalDate> days) {
    var figures = days.stream().map(day -> read(indicator.code(), filter.under(day))).toList();
    var shading =
        new Shading(figures.stream().flatMap(one -> inForce(one).values().stream()).toList());
    return IntStream.range(0, days.size())
        .mapToObj(at -> view(page, indicator, filter.under(days.get(at)), figures.get(at), shading))
        .toList();
  }

  private UnderDay view(
      Page page,
      Indicator indicator,
      FigureFilter filter,
      List<WardFigure> figures,
      Shading shading) {
    var day = filter.boundaries().orElseThrow();
    var map = maps.shaded(page, indicator, filter, shapesOf(day), inForce(figures), shading);
    var known = areas(figures);
    return new UnderDay(
        page.day(day),
        reads.written(page, outcomes.total(indicator.code(), filter.scope())),
        filter.address(indicator.code()) + "#rows",
        indicator.rule(),
        indicator.unit(page.language().tag()),
        Optional.of(map).filter(drawn -> !drawn.wards().isEmpty()),
        figures.stream()
            .map(one -> line(page, indicator, one, Optional.ofNullable(known.get(one.area()))))
            .toList());
  }

  private static Map<AreaId, BigDecimal> inForce(List<WardFigure> figures) {
    return figures.stream()
        .filter(WardFigure::inForce)
        .collect(Collectors.toMap(WardFigure::area, WardFigure::total));
  }

  /// All days between two reorganisations have the same shapes, which are drawn for one of them.
  LocalDate shapesOf(LocalDate day) {
    var changes = territory.reorganizationDays(territory.city().id());
    return changes.stream()
        .filter(change -> !change.isAfter(day))
        .max(LocalDate::compareTo)
        .or(() -> changes.stream().findFirst().map(first -> first.minusDays(1)))
        .orElse(day);
  }

  private UnderDay.Line line(
      Page page, Indicator indicator, WardFigure figure, Optional<Area> area) {
    return new UnderDay.Line(
        area.map(Area::fullName).orElse(figure.area().toString()),
        figure.inForce() ? "" : figure.standing().words(page),
        reads.written(page, indicator, figure.total()),
        area.flatMap(one -> territory.commune(one.id().toString(), page.today()))
            .map(one -> "/wards/" + one.key())
            .orElse(""));
  }
}
