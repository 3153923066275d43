package org.chungtay.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.CityMap;
import org.springframework.stereotype.Component;

/// The city's map, shaded by an indicator or plain.
@Component
public class WardMaps {
  private final Boundaries boundaries;
  private final Outcomes outcomes;
  private final CityClock clock;

  WardMaps(Boundaries boundaries, Outcomes outcomes, CityClock clock) {
    this.boundaries = boundaries;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /// Each ward in the shade of its total; a ward opens the figure for it.
  public Wards of(Page page, Indicator indicator, FigureFilter filter) {
    var language = page.language().tag();
    var totals = new HashMap<AreaId, BigDecimal>();
    outcomes
        .byArea(indicator.code(), filter.scope())
        .forEach(part -> totals.put(part.key(), part.total()));
    var shading = new Shading(totals.values());
    Function<BigDecimal, String> written =
        value -> page.number(value, indicator.decimals()) + " " + indicator.unit(language);
    var legend = legend(page, indicator, shading.ranges(), written);
    return drawn(
        indicator.name(language),
        indicator.unit(language),
        legend,
        shape -> {
          var total = totals.getOrDefault(shape.area().id(), BigDecimal.ZERO);
          return new Wards.Ward(
              shape.path(),
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
    return drawn(
        page.t("portal.map.wards"),
        "",
        List.of(),
        shape -> {
          boolean marked = here.map(area -> area.id().equals(shape.area().id())).orElse(false);
          return new Wards.Ward(
              shape.path(),
              shape.area().fullName(),
              "",
              marked ? 4 : 1,
              "/wards/" + shape.area().key(),
              marked);
        });
  }

  /// The totals of all wards, those without any included, for the table beside the map.
  public Map<AreaId, BigDecimal> totals(String indicator, FigureFilter filter) {
    var totals = new HashMap<AreaId, BigDecimal>();
    outcomes
        .byArea(indicator, filter.scope())
        .forEach(part -> totals.put(part.key(), part.total()));
    return totals;
  }

  private Wards drawn(
      String caption,
      String unit,
      List<Wards.Shade> legend,
      Function<CityMap.Shape, Wards.Ward> ward) {
    var map = boundaries.cityMap(clock.today());
    return new Wards(
        caption, unit, map.width(), map.height(), map.shapes().stream().map(ward).toList(), legend);
  }
}
