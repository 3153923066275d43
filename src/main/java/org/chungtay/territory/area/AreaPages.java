package org.chungtay.territory.area;

import java.util.UUID;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Open
class AreaPages {
  private final Territory territory;
  private final AreaStories stories;

  AreaPages(Territory territory, AreaStories stories) {
    this.territory = territory;
    this.stories = stories;
  }

  @GetMapping("/areas")
  ModelAndView find(@RequestParam(defaultValue = "") String q) {
    return Pages.page("territory/area/find", AreaSearch.of(q, territory));
  }

  @GetMapping("/areas/{id}")
  ModelAndView show(@PathVariable UUID id) {
    return Pages.page("territory/area/show", stories.get(AreaId.of(id)));
  }
}
