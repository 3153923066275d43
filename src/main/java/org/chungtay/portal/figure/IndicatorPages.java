package org.chungtay.portal.figure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.Cached;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.WardMaps;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Open;
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
  private static final int LAST_PAGE = 100_000;

  private final Outcomes outcomes;
  private final FigureReads reads;
  private final FigureFilters filters;
  private final WardMaps maps;
  private final Organizations organizations;
  private final PageFactory pages;

  IndicatorPages(
      Outcomes outcomes,
      FigureReads reads,
      FigureFilters filters,
      WardMaps maps,
      Organizations organizations,
      PageFactory pages) {
    this.outcomes = outcomes;
    this.reads = reads;
    this.filters = filters;
    this.maps = maps;
    this.organizations = organizations;
    this.pages = pages;
  }

  @Cached
  @GetMapping("/indicators")
  ModelAndView indicators(HttpServletRequest request) {
    var page = pages.of(request);
    var year = filters.year();
    var totals =
        outcomes.totals(year.scope()).stream()
            .collect(Collectors.toMap(figure -> figure.indicator().code(), figure -> figure));
    var lines =
        outcomes.indicators().stream()
            .map(indicator ->
                new IndicatorsModel.Line(
                    indicator,
                    Optional.ofNullable(totals.get(indicator.code()))
                        .map(figure -> reads.written(page, indicator, figure.total()))
                        .orElse("–"),
                    year.address(indicator.code())))
            .toList();
    return Pages.page(
        "portal/figure/indicators",
        new IndicatorsModel(lines, page.day(year.from()), page.day(year.to())));
  }

  @Cached
  @GetMapping("/indicators/{code:[a-z0-9-]+}")
  ModelAndView indicator(@PathVariable String code, HttpServletRequest request) {
    var form = typed(request);
    var indicator = reads.indicator(code);
    var filter = filters.read(form);
    var number = form.wholeIfGiven("page", 0, LAST_PAGE).orElse(0);
    return Pages.page("portal/figure/indicator", model(indicator, filter, form, number, request));
  }

  private IndicatorModel model(
      Indicator indicator, FigureFilter filter, Form form, int number, HttpServletRequest request) {
    var page = pages.of(request);
    var language = page.language().tag();
    var rows = outcomes.rows(indicator.code(), filter.scope(), number, ROWS);
    var figure = reads.figure(indicator, filter);
    return new IndicatorModel(
        indicator,
        filter,
        form,
        filters.wards().stream()
            .map(area -> new Option(FigureFilter.key(area), area.fullName()))
            .toList(),
        organizations.all().stream()
            .map(one -> new Option(one.code(), one.name(language)))
            .toList(),
        reads.written(page, indicator, figure.total()),
        figure.entries(),
        reads.byOrganization(page, indicator, filter),
        reads.byMonth(page, indicator, filter),
        maps.of(page, indicator, filter),
        rows,
        reads.lines(page, indicator, rows));
  }

  /// Filters are a plain form sent by GET: their fields are in the address.
  static Form typed(HttpServletRequest request) {
    var typed = new HashMap<String, List<String>>();
    request.getParameterMap().forEach((field, values) -> typed.put(field, List.of(values)));
    return new Form(typed);
  }
}
