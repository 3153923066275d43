package org.chungtay.activity.plan;

import java.util.List;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The outline of one ward, on which an officer taps where people meet; a piece of the planning
/// page.
@Controller
class WardMapPages {
  private final Boundaries boundaries;
  private final Territory territory;
  private final CityClock clock;

  WardMapPages(Boundaries boundaries, Territory territory, CityClock clock) {
    this.boundaries = boundaries;
    this.territory = territory;
    this.clock = clock;
  }

  @Needs("activity.plan")
  @GetMapping("/plan/map/{area}")
  ModelAndView map(@PathVariable AreaId area) {
    var map = boundaries.closeUp(List.of(territory.communeOf(area)), clock.today());
    if (map.shapes().isEmpty()) {
      throw new NotFound("area");
    }
    return Pages.page("activity/plan/map", map);
  }
}
