package org.chungtay.workbench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.activity.Silences.Silence;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.CityMap;
import org.springframework.stereotype.Component;

/// The wards in the shade of how long their most silent unit is silent.
@Component
class SilenceMap {
  private static final int WEEK = 7;

  private final Boundaries boundaries;
  private final CityClock clock;

  SilenceMap(Boundaries boundaries, CityClock clock) {
    this.boundaries = boundaries;
    this.clock = clock;
  }

  Wards of(Page page, List<Silence> all, int weeks) {
    var silent = new HashMap<AreaId, Silence>();
    all.forEach(one -> silent.merge(one.area(), one, (a, b) -> a.days() >= b.days() ? a : b));
    var today = clock.today();
    var map = boundaries.cityMap(today);
    var steps = steps(weeks);
    return new Wards(
        page.t("workbench.silence.map"),
        page.t("workbench.silence.weeks"),
        map.width(),
        map.height(),
        boundaries.outlines(today),
        map.shapes().stream().map(shape -> ward(page, shape, silent, steps, weeks)).toList(),
        legend(page, steps));
  }

  /// From how many weeks on each shade is used: up to twice the weeks of the rule.
  private static int[] steps(int weeks) {
    return new int[] {0, 1, Math.max(2, weeks / 2), Math.max(3, weeks), Math.max(4, weeks * 2)};
  }

  private static Wards.Ward ward(
      Page page, CityMap.Shape shape, Map<AreaId, Silence> silent, int[] steps, int rule) {
    var area = shape.area();
    var found = silent.get(area.id());
    if (found == null) {
      return new Wards.Ward(shape.id(), area.fullName(), "", 0, "/wards/" + area.key(), false);
    }
    var weeks = found.days() / WEEK;
    return new Wards.Ward(
        shape.id(),
        area.fullName(),
        SilenceModel.last(found, page),
        1 + (int) Arrays.stream(steps).skip(1).filter(step -> weeks >= step).count(),
        SilenceModel.here(found, rule),
        false);
  }

  private static List<Wards.Shade> legend(Page page, int[] steps) {
    var shades = new Wards.Shade[steps.length + 1];
    shades[0] = new Wards.Shade(0, page.t("workbench.silence.no-unit"));
    for (var shade = 1; shade <= steps.length; shade++) {
      shades[shade] =
          new Wards.Shade(shade, page.t("workbench.silence.from-weeks", "count", steps[shade - 1]));
    }
    return List.of(shades);
  }
}
