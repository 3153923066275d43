package org.chungtay.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Restated;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.CityMap;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// The city's map, shaded by an indicator or plain.
@Component
public class WardMaps {
  private final Boundaries boundaries;
  private final Outcomes outcomes;
  private final Territory territory;
  private final CityClock clock;

  WardMaps(Boundaries boundaries, Outcomes outcomes, Territory territory, CityClock clock) {
    this.boundaries = boundaries;
    this.outcomes = outcomes;
    this.territory = territory;
    this.clock = clock;
  }

  /// Each ward in the shade of its total; a ward opens the figure for it. Where boundaries changed
  /// within the period the figures stand under those of today: what was done in a former ward would
  /// be on no map otherwise.
  public Wards of(Page page, Indicator indicator, FigureFilter filter) {
    var today = clock.today();
    var shown = changedWithin(filter, today) ? filter.under(today) : filter;
    var totals = totals(indicator.code(), shown);
    return shaded(page, indicator, shown, today, totals, new Shading(totals.values()));
  }

  private boolean changedWithin(FigureFilter filter, LocalDate today) {
    return territory.reorganizationDays(territory.city().id()).stream()
        .anyMatch(day -> day.isAfter(filter.from()) && !day.isAfter(today));
  }

  /// The wards of a day with totals of that day, in the shades of all maps that are compared.
  /// Without any ward where the shapes of that day are not known.
  public Wards shaded(
      Page page,
      Indicator indicator,
      FigureFilter filter,
      LocalDate day,
      Map<AreaId, BigDecimal> totals,
      Shading shading) {
    var language = page.language().tag();
    Function<BigDecimal, String> written =
        value -> page.number(value, indicator.decimals()) + " " + indicator.unit(language);
    var legend = legend(page, indicator, shading.ranges(), written);
    return drawn(
        day,
        indicator.name(language),
        indicator.unit(language),
        legend,
        shape -> {
          var total = totals.getOrDefault(shape.area().id(), BigDecimal.ZERO);
          return new Wards.Ward(
              shape.id(),
              shape.area().fullName(),
              written.apply(total),
              shading.of(total),
              filter.in(shape.area()).address(indicator.code()),
              filter.ward().map(here -> here.id().equals(shape.area().id())).orElse(false));
        });
  }

  private static List<Wards.Shade> legend(
      Page page,
      Indicator indicator,
      List<Shading.Range> ranges,
      Function<BigDecimal, String> written) {
    var legend = new ArrayList<Wards.Shade>();
    legend.add(new Wards.Shade(0, page.t("portal.map.none")));
    for (var range : ranges) {
      var least = page.number(range.least(), indicator.decimals());
      var most = written.apply(range.most());
      var only = range.least().compareTo(range.most()) == 0;
      legend.add(new Wards.Shade(range.shade(), only ? most : least + " – " + most));
    }
    return legend;
  }

  /// Where the wards lie; each opens its own page.
  public Wards plain(Page page, Optional<Area> here) {
    return plain(page, here, clock.today());
  }

  /// The wards of a day; without any where the shapes of that day are not known.
  public Wards plain(Page page, Optional<Area> here, LocalDate day) {
    return drawn(
        day,
        page.t("portal.map.wards"),
        "",
        List.of(),
        shape -> {
          boolean marked = here.map(area -> area.id().equals(shape.area().id())).orElse(false);
          return new Wards.Ward(
              shape.id(),
              shape.area().fullName(),
              "",
              marked ? 4 : 1,
              "/wards/" + shape.area().key(),
              marked);
        });
  }

  private Map<AreaId, BigDecimal> totals(String indicator, FigureFilter filter) {
    var totals = new HashMap<AreaId, BigDecimal>();
    if (filter.boundaries().isPresent()) {
      outcomes.under(indicator, filter.scope(), filter.boundaries().get()).rows().stream()
          .filter(row -> row.kind() == Restated.Kind.IN_FORCE)
          .forEach(row -> totals.put(row.area(), row.total()));
      return totals;
    }
    outcomes
        .byArea(indicator, filter.scope())
        .forEach(part -> totals.put(part.key(), part.total()));
    return totals;
  }

  private Wards drawn(
      LocalDate day,
      String caption,
      String unit,
      List<Wards.Shade> legend,
      Function<CityMap.Shape, Wards.Ward> ward) {
    var map = boundaries.cityMap(day);
    return new Wards(
        caption,
        unit,
        map.width(),
        map.height(),
        boundaries.outlines(day),
        map.shapes().stream().map(ward).toList(),
        legend);
  }
}
