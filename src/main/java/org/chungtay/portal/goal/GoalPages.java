package org.chungtay.portal.goal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.movement.Models;
import org.chungtay.movement.Movements;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.Snapshot;
import org.chungtay.portal.target.TargetLines;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What the city does for each of the seventeen goals. A figure, movement or model belongs to a
/// goal by the targets that it is tagged with; nothing is weighed or scored.
@Controller
@Open
class GoalPages {
  private static final int GOALS = 17;
  private static final int MOST = 50;

  private final Outcomes outcomes;
  private final Movements movements;
  private final Models models;
  private final TargetLines targets;
  private final Snapshot snapshot;
  private final PageFactory pages;

  GoalPages(
      Outcomes outcomes,
      Movements movements,
      Models models,
      TargetLines targets,
      Snapshot snapshot,
      PageFactory pages) {
    this.outcomes = outcomes;
    this.movements = movements;
    this.models = models;
    this.targets = targets;
    this.snapshot = snapshot;
    this.pages = pages;
  }

  @GetMapping("/goals")
  ModelAndView goals(HttpServletRequest request) {
    var language = pages.of(request).language().tag();
    var indicators = outcomes.indicators();
    return Pages.page(
        "portal/goal/goals",
        new GoalsModel(
            IntStream.rangeClosed(1, GOALS)
                .mapToObj(number ->
                    new GoalsModel.Line(
                        number,
                        indicators.stream()
                            .filter(one -> belongs(one, number))
                            .map(one -> one.name(language))
                            .toList()))
                .toList()));
  }

  private static boolean belongs(Indicator indicator, int goal) {
    return indicator.sdgTarget().filter(target -> target.startsWith(goal + ".")).isPresent();
  }

  @GetMapping("/goals/{number}")
  ModelAndView goal(@PathVariable String number, HttpServletRequest request) {
    var goal =
        Optional.of(number)
            .filter(it -> it.matches("[1-9]|1[0-7]"))
            .map(Integer::valueOf)
            .orElseThrow(() -> new NotFound("goal"));
    var page = pages.of(request);
    return Pages.page("portal/goal/goal", snapshot.of(() -> model(page, goal)));
  }

  private GoalModel model(Page page, int goal) {
    var today = page.today();
    var year = FigureFilter.lasting(today.withDayOfYear(1), today);
    var tagged = tagged(goal);
    var figures =
        outcomes.totals(year.scope()).stream()
            .filter(one -> tagged.contains(one.indicator().code()))
            .toList();
    var number = String.valueOf(goal);
    return new GoalModel(
        goal,
        today.getYear(),
        BigFigure.of(page, figures, year),
        movements.search(new Movements.Search("", Optional.empty(), number, 0, MOST)).movements(),
        models.search(new Models.Search("", "", Optional.empty(), number, 0, MOST)).models(),
        tagged.isEmpty() ? List.of() : targets.of(page, tagged));
  }

  private Set<String> tagged(int goal) {
    return outcomes.indicators().stream()
        .filter(one -> belongs(one, goal))
        .map(Indicator::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
