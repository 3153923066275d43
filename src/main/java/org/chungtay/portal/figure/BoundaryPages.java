package org.chungtay.portal.figure;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.outcome.Indicator;
import org.chungtay.portal.Cached;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Snapshot;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Two maps of a figure under the boundaries of two days. Without a choice: what the last
/// reorganisation changed.
@Controller
@Open
class BoundaryPages {
  private final FigureReads reads;
  private final WardFigures wards;
  private final FigureFilters filters;
  private final Territory territory;
  private final Snapshot snapshot;
  private final PageFactory pages;

  BoundaryPages(
      FigureReads reads,
      WardFigures wards,
      FigureFilters filters,
      Territory territory,
      Snapshot snapshot,
      PageFactory pages) {
    this.reads = reads;
    this.wards = wards;
    this.filters = filters;
    this.territory = territory;
    this.snapshot = snapshot;
    this.pages = pages;
  }

  @Cached
  @GetMapping("/indicators/{code:[a-z0-9-]+}/boundaries")
  ModelAndView boundaries(@PathVariable String code, HttpServletRequest request) {
    var page = pages.of(request);
    var indicator = reads.indicator(code);
    var form = FigureFilters.typed(request);
    var filter = filters.read(form).asRecorded();
    return Pages.page(
        "portal/figure/boundaries", snapshot.of(() -> model(page, indicator, filter, form)));
  }

  private BoundariesModel model(Page page, Indicator indicator, FigureFilter filter, Form form) {
    var changes = territory.reorganizationDays(territory.city().id());
    var left = filters.day(form, "left").orElseGet(() -> before(changes, page.today()));
    var right = filters.day(form, "right").orElseGet(page::today);
    var views = wards.underDays(page, indicator, filter, List.of(left, right));
    return new BoundariesModel(
        indicator,
        filter,
        form,
        left,
        right,
        views.getFirst(),
        views.getLast(),
        stops(page, changes));
  }

  private static List<BoundariesModel.Stop> stops(Page page, List<LocalDate> changes) {
    var before = changes.stream().limit(1).map(first -> first.minusDays(1));
    return Stream.concat(before, changes.stream())
        .map(day -> new BoundariesModel.Stop(day, page.day(day)))
        .toList();
  }

  /// The last day of the boundaries before today's.
  private static LocalDate before(List<LocalDate> changes, LocalDate today) {
    return changes.stream()
        .filter(change -> !change.isAfter(today))
        .max(LocalDate::compareTo)
        .map(change -> change.minusDays(1))
        .orElse(today);
  }
}
