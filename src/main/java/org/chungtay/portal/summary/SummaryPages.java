package org.chungtay.portal.summary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.portal.FigureFilters;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Putting a summary together, keeping it, opening it again.
@Controller
@Needs(Summaries.SUMMARIZE)
class SummaryPages {
  private static final String ADDRESS = "/summaries";
  private static final int SIZE = 25;
  private static final int LONGEST_NAME = 120;

  /// What a new form begins with.
  private static final Form USUAL =
      new Form(
          Map.of(
              "indicators", List.of("activities-held", "participations"),
              "breakdown", List.of(Breakdown.WARDS.code()),
              "span", List.of(Span.LAST_MONTH.code()),
              "comparison", List.of(Comparison.PRECEDING.code())));

  private final Summaries summaries;
  private final AskedQuestions questions;
  private final ShownQuestions shown;
  private final PageFactory pages;

  SummaryPages(
      Summaries summaries, AskedQuestions questions, ShownQuestions shown, PageFactory pages) {
    this.summaries = summaries;
    this.questions = questions;
    this.shown = shown;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor, HttpServletRequest request) {
    var form = FigureFilters.typed(request);
    var words = form.lineOrEmpty("words", LONGEST_NAME);
    var number = Paging.asked(form);
    form.check();
    var count = summaries.count(actor, words);
    var kept = summaries.kept(actor, words, number, SIZE);
    var units = shown.named(kept);
    var lines =
        kept.stream()
            .map(one ->
                new SummariesModel.Line(
                    one,
                    Optional.ofNullable(units.get(one.unit())).map(unit -> unit.name()).orElse("")))
            .toList();
    var all = (int) ((count + SIZE - 1) / SIZE);
    return Pages.page("portal/summary/list", new SummariesModel(lines, words, number, all, count));
  }

  /// Asked by address, so that what somebody put together can be sent to another.
  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, HttpServletRequest request, Form refused) {
    var typed = refused.fresh() ? FigureFilters.typed(request) : refused;
    if (typed.value("indicators").isEmpty() && typed.value("span").isEmpty()) {
      return form(actor, request, USUAL, Optional.empty(), Optional.empty());
    }
    var question = questions.read(typed);
    var answer =
        typed.refusals().stream().allMatch(refusal -> isOfKeeping(refusal.field()))
            ? Optional.of(question)
            : Optional.<Question>empty();
    return form(actor, request, typed, Optional.empty(), answer);
  }

  /// What is wrong with a name is no reason to hide the figures.
  private static boolean isOfKeeping(String field) {
    return field.isEmpty() || field.equals("name") || field.equals("unit") || field.equals("id");
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView keep(Actor actor, Form form) {
    var id = form.id("id");
    var unit = form.id("unit");
    var name = form.line("name", LONGEST_NAME);
    var question = questions.read(form);
    form.check();
    summaries.add(actor, id, unit, name, question);
    return Pages.changed(ADDRESS + "/" + id, "portal.notice.summary-kept");
  }

  @GetMapping(ADDRESS + "/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
    var summary = summaries.get(actor, id);
    var unit = summaries.unit(actor, summary.unit().value()).name();
    return Pages.page(
        "portal/summary/summary",
        new SummaryModel(summary, unit, shown.shown(pages.of(request), actor, summary.question())));
  }

  @GetMapping(ADDRESS + "/{id}/change")
  ModelAndView edit(@PathVariable UUID id, Actor actor, HttpServletRequest request, Form refused) {
    var summary = summaries.get(actor, id);
    var form = refused.fresh() ? new Form(ShownQuestions.asked(summary.question())) : refused;
    return form(actor, request, form, Optional.of(summary), Optional.empty());
  }

  @PostMapping(ADDRESS + "/{id}/change")
  @FormPage(ADDRESS + "/{id}/change")
  ModelAndView change(@PathVariable UUID id, Actor actor, Form form) {
    var version = form.whole("version", 1, Integer.MAX_VALUE);
    var name = form.line("name", LONGEST_NAME);
    var question = questions.read(form);
    form.check();
    summaries.change(actor, id, version, name, question);
    return Pages.changed(ADDRESS + "/" + id, "portal.notice.summary-changed");
  }

  @PostMapping(ADDRESS + "/{id}/remove")
  ModelAndView remove(@PathVariable UUID id, Actor actor) {
    summaries.remove(actor, id);
    return Pages.changed(ADDRESS + "/" + id, "portal.notice.summary-removed");
  }

  @PostMapping(ADDRESS + "/{id}/restore")
  ModelAndView restore(@PathVariable UUID id, Actor actor) {
    summaries.restore(actor, id);
    return Pages.changed(ADDRESS + "/" + id, "portal.notice.summary-restored");
  }

  private ModelAndView form(
      Actor actor,
      HttpServletRequest request,
      Form form,
      Optional<Summary> kept,
      Optional<Question> question) {
    var page = pages.of(request);
    return Pages.page(
        "portal/summary/form",
        new SummaryFormModel(
            form,
            shown.indicators(page),
            shown.wards(),
            shown.organizations(page),
            shown.units(actor),
            kept,
            question.map(one -> shown.shown(page, actor, one))));
  }
}
