package org.chungtay.movement.pledge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.chungtay.movement.choice.CommuneMaps;
import org.chungtay.movement.pledge.PledgeCountsModel.Line;
import org.chungtay.shared.text.NameOrder;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How many households live green, by communes in the order of their names: no ranking, nothing to
/// sort by, no number that is small.
@Controller
@Open
class PledgeCountsPages {
  private final PledgeRows rows;
  private final Territory territory;
  private final CommuneMaps maps;
  private final PageFactory pages;

  PledgeCountsPages(PledgeRows rows, Territory territory, CommuneMaps maps, PageFactory pages) {
    this.rows = rows;
    this.territory = territory;
    this.maps = maps;
    this.pages = pages;
  }

  @GetMapping("/green-pledges")
  ModelAndView counts(HttpServletRequest request) {
    var page = pages.of(request);
    var rule = rows.rule();
    var told = PublicCounts.of(rows.byCommune(), rule);
    var total = PublicCounts.sum(told);
    return Pages.page(
        "movement/pledge/counts",
        new PledgeCountsModel(
            total,
            rule.small(),
            rule.roundedTo(),
            communes(told),
            behaviours(page, PublicCounts.parts(rows.byBehaviour(), total, rule)),
            maps.marked(page, page.t("movement.pledge.where"), told.keySet())));
  }

  private List<Line> communes(Map<AreaId, Integer> told) {
    return territory.all(told.keySet()).values().stream()
        .sorted(NameOrder.by(Area::name))
        .map(area ->
            new Line(area.fullName(), "/wards/" + area.key(), told.getOrDefault(area.id(), 0)))
        .toList();
  }

  private List<Line> behaviours(Page page, Map<String, Integer> told) {
    return rows.behaviours().stream()
        .filter(one -> told.containsKey(one.code()))
        .map(one -> new Line(one.name(page.language()), "", told.getOrDefault(one.code(), 0)))
        .toList();
  }
}
