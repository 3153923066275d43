package org.chungtay.portal.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.care.KeptPlaces;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.Cached;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Happenings;
import org.chungtay.portal.Snapshot;
import org.chungtay.portal.WardMaps;
import org.chungtay.shared.view.Tab;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The first page: what the city did this week, what is on, where.
@Controller
@Open
class HomePages {
  /// What shades the map instead of an indicator.
  private static final String CARE = "care";

  private static final int ON_MAP = 5;
  private static final int BIG = 8;
  private static final int WEEK = 7;
  private static final int ACTIVITIES = 6;
  private static final int PHOTOS = 6;

  private final Outcomes outcomes;
  private final Happenings activities;
  private final FigureFilters filters;
  private final WardMaps maps;
  private final KeptPlaces kept;
  private final Territory territory;
  private final Snapshot snapshot;
  private final PageFactory pages;

  HomePages(
      Outcomes outcomes,
      Happenings activities,
      FigureFilters filters,
      WardMaps maps,
      KeptPlaces kept,
      Territory territory,
      Snapshot snapshot,
      PageFactory pages) {
    this.outcomes = outcomes;
    this.activities = activities;
    this.filters = filters;
    this.maps = maps;
    this.kept = kept;
    this.territory = territory;
    this.snapshot = snapshot;
    this.pages = pages;
  }

  @Cached
  @GetMapping("/")
  ModelAndView home(@RequestParam(defaultValue = "") String indicator, HttpServletRequest request) {
    var page = pages.of(request);
    return Pages.page("portal/home/home", snapshot.of(() -> model(page, indicator)));
  }

  private HomeModel model(Page page, String indicator) {
    var week = filters.week();
    var year = filters.year();
    var totals = outcomes.totals(year.scope());
    var shown = totals.stream().map(Outcomes.Figure::indicator).limit(ON_MAP).toList();
    var shading =
        shown.stream()
            .filter(one -> one.code().equals(indicator))
            .findFirst()
            .or(() -> shown.stream().findFirst());
    return new HomeModel(
        territory.city().fullName(),
        BigFigure.of(page, head(outcomes.totals(week.scope())), week),
        BigFigure.of(page, head(totals), year),
        activities.awaited(week),
        kept.city(),
        lists(page, week, year),
        indicator.equals(CARE) ? kept.map(page) : map(page, shading, year),
        tabs(page, shown, indicator.equals(CARE) ? CARE : shading.map(Indicator::code).orElse("")));
  }

  private Wards map(Page page, Optional<Indicator> shading, FigureFilter year) {
    return shading
        .map(one -> maps.of(page, one, year))
        .orElseGet(() -> maps.plain(page, Optional.empty()));
  }

  /// The week first; what is later or was earlier stands below it, without repeating anything.
  private HomeModel.Lists lists(Page page, FigureFilter week, FigureFilter year) {
    var ahead = activities.ahead(week, WEEK, ACTIVITIES);
    var thisWeek = activities.done(week, ACTIVITIES);
    var earlier = activities.done(year.until(week.from().minusDays(1)), ACTIVITIES);
    return new HomeModel.Lists(
        activities.cards(page, ahead.next()),
        activities.cards(page, ahead.later()),
        activities.cards(page, thisWeek),
        activities.cards(page, without(thisWeek, earlier)),
        activities.photos(Stream.concat(thisWeek.stream(), earlier.stream()).toList(), PHOTOS));
  }

  private static List<Activity> without(List<Activity> shown, List<Activity> all) {
    return all.stream().filter(one -> !shown.contains(one)).limit(ACTIVITIES).toList();
  }

  private static List<Outcomes.Figure> head(List<Outcomes.Figure> figures) {
    return figures.stream().limit(BIG).toList();
  }

  /// The figures, and beside them how care stands.
  private static List<Tab> tabs(Page page, List<Indicator> shown, String current) {
    return Stream.concat(
            shown.stream().map(one -> tab(one.name(page.language().tag()), one.code(), current)),
            Stream.of(tab(page.t("care.overview.share"), CARE, current)))
        .toList();
  }

  private static Tab tab(String name, String code, String current) {
    return new Tab(name, "/?indicator=" + code + "#map", code.equals(current));
  }

  @Cached
  @GetMapping("/about")
  ModelAndView about() {
    return Pages.page("portal/home/about");
  }
}
