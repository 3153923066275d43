package org.chungtay.care.report;

import java.util.List;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The outline of a ward, on which somebody taps where it is; a piece of the forms.
@Controller
class SpotMapPages {
  private final Boundaries boundaries;
  private final Territory territory;
  private final CityClock clock;

  SpotMapPages(Boundaries boundaries, Territory territory, CityClock clock) {
    this.boundaries = boundaries;
    this.territory = territory;
    this.clock = clock;
  }

  @Open
  @GetMapping("/reports/map/{ward}")
  ModelAndView map(@PathVariable String ward) {
    var area = territory.commune(ward, clock.today()).orElseThrow(() -> new NotFound("area"));
    var map = boundaries.closeUp(List.of(area.id()), clock.today());
    if (map.shapes().isEmpty()) {
      throw new NotFound("area");
    }
    return Pages.page("care/report/map", map);
  }
}
