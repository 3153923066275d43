package org.chungtay.portal.figure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Sought;
import org.chungtay.portal.Cached;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Happenings;
import org.chungtay.portal.Narrowing;
import org.chungtay.portal.Snapshot;
import org.chungtay.portal.WardMaps;
import org.chungtay.portal.declared.DeclaredLines;
import org.chungtay.portal.ground.GroundLines;
import org.chungtay.portal.target.TargetLines;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Figures: all of them, and one opened down to its rows.
@Controller
@Open
class IndicatorPages {
  private static final int ROWS = 25;

  private final Outcomes outcomes;
  private final FigureReads reads;
  private final FigureFilters filters;
  private final Happenings activities;
  private final WardMaps maps;
  private final WardFigures wards;
  private final TargetLines targets;
  private final DeclaredLines declared;
  private final GroundLines claims;
  private final Snapshot snapshot;
  private final PageFactory pages;

  IndicatorPages(
      Outcomes outcomes,
      FigureReads reads,
      FigureFilters filters,
      Happenings activities,
      WardMaps maps,
      WardFigures wards,
      TargetLines targets,
      DeclaredLines declared,
      GroundLines claims,
      Snapshot snapshot,
      PageFactory pages) {
    this.outcomes = outcomes;
    this.reads = reads;
    this.filters = filters;
    this.activities = activities;
    this.maps = maps;
    this.wards = wards;
    this.targets = targets;
    this.declared = declared;
    this.claims = claims;
    this.snapshot = snapshot;
    this.pages = pages;
  }

  @Cached
  @GetMapping("/indicators")
  ModelAndView indicators(HttpServletRequest request) {
    var page = pages.of(request);
    var form = FigureFilters.typed(request);
    var filter = filters.read(form);
    var narrowing = filters.narrowing(page, form, filter, "/indicators");
    return Pages.page("portal/figure/indicators", snapshot.of(() -> indicators(page, narrowing)));
  }

  private IndicatorsModel indicators(Page page, Narrowing narrowing) {
    var filter = narrowing.filter();
    var totals =
        outcomes.totals(filter.scope()).stream()
            .collect(Collectors.toMap(figure -> figure.indicator().code(), figure -> figure));
    var lines =
        outcomes.indicators(filter.to()).stream()
            .map(indicator ->
                new IndicatorsModel.Line(
                    indicator,
                    Optional.ofNullable(totals.get(indicator.code()))
                        .map(figure -> reads.written(page, figure))
                        .orElse("–"),
                    filter.address(indicator.code())))
            .toList();
    return new IndicatorsModel(lines, narrowing, activities.awaited(filter));
  }

  @Cached
  @GetMapping("/indicators/{code:[a-z0-9-]+}")
  ModelAndView indicator(@PathVariable String code, HttpServletRequest request) {
    var page = pages.of(request);
    var form = FigureFilters.typed(request);
    var filter = filters.read(form);
    var indicator = reads.indicator(code, filter);
    var number = Paging.asked(form);
    var narrowing = filters.narrowing(page, form, filter, "/indicators/" + indicator.code());
    return Pages.page(
        "portal/figure/indicator", snapshot.of(() -> model(page, indicator, narrowing, number)));
  }

  private IndicatorModel model(Page page, Indicator indicator, Narrowing narrowing, int number) {
    var filter = narrowing.filter();
    var rows = outcomes.rows(indicator.code(), filter.scope(), number, ROWS);
    var figure = outcomes.total(indicator.code(), filter.scope());
    var recorded = Optional.of(indicator.code()).filter(_ -> filter.boundaries().isEmpty());
    return new IndicatorModel(
        indicator,
        reads.definitions(page, indicator.code(), filter),
        narrowing,
        reads.written(page, figure),
        figure.entries(),
        activities.awaited(filter),
        reads.divided(page, indicator, filter),
        reads.byOrganization(page, indicator, filter),
        reads.credited(page, indicator, filter),
        FigureReads.yearly(filter),
        reads.columns(page, indicator, filter),
        maps.of(page, indicator, filter),
        wards.underDay(page, indicator, filter),
        rows,
        reads.lines(page, indicator, rows.rows()),
        reads.photos(rows.rows()),
        recorded.isPresent() ? targets.of(page, recorded) : List.of(),
        recorded.isPresent() ? declared.of(page, recorded) : List.of(),
        filter.boundaries().map(day -> claims.read(page, Sought.of(indicator.code(), day))));
  }
}
