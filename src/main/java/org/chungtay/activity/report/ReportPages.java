package org.chungtay.activity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The leader's report, one idea per screen: who came, results, words, photos, send. Every step is
/// kept as a draft.
@Controller
@Needs("activity.lead")
class ReportPages {
  private final ReportReads reads;
  private final Reporting reporting;
  private final Drafts drafts;

  ReportPages(ReportReads reads, Reporting reporting, Drafts drafts) {
    this.reads = reads;
    this.reporting = reporting;
    this.drafts = drafts;
  }

  @GetMapping("/activities/{id}/report")
  ModelAndView people(Actor leader, @PathVariable ActivityId id, Form form) {
    var model = reads.forLeader(leader, id, form);
    return Pages.page(model.writable() ? "activity/report/people" : "activity/report/sent", model);
  }

  @GetMapping("/activities/{id}/report/results")
  ModelAndView results(Actor leader, @PathVariable ActivityId id, Form form) {
    return step("results", leader, id, form);
  }

  @PostMapping("/activities/{id}/report/results")
  @FormPage("/activities/{id}/report/results")
  ModelAndView keepResults(Actor leader, @PathVariable ActivityId id, Form form) {
    var model = reads.forLeader(leader, id, form);
    var results = typedResults(form, model);
    form.check();
    return keep(leader, id, draft -> draft.with(results), "words");
  }

  @GetMapping("/activities/{id}/report/words")
  ModelAndView words(Actor leader, @PathVariable ActivityId id, Form form) {
    return step("words", leader, id, form);
  }

  @PostMapping("/activities/{id}/report/words")
  @FormPage("/activities/{id}/report/words")
  ModelAndView keepWords(Actor leader, @PathVariable ActivityId id, Form form) {
    var words = form.lines("words", ReportRules.LONGEST_WORDS);
    form.check();
    return keep(leader, id, draft -> draft.with(words), "photos");
  }

  @GetMapping("/activities/{id}/report/photos")
  ModelAndView photos(Actor leader, @PathVariable ActivityId id, Form form) {
    return step("photos", leader, id, form);
  }

  @GetMapping("/activities/{id}/report/send")
  ModelAndView check(Actor leader, @PathVariable ActivityId id, Form form) {
    return step("send", leader, id, form);
  }

  @PostMapping("/activities/{id}/report/send")
  @FormPage("/activities/{id}/report/send")
  ModelAndView send(Actor leader, @PathVariable ActivityId id) {
    reporting.report(leader, id, drafts.of(id).report());
    return Pages.changed("/activities/" + id + "/report", "activity.report.notice.sent");
  }

  private ModelAndView step(String step, Actor leader, ActivityId id, Form form) {
    var model = reads.forLeader(leader, id, form);
    return model.writable()
        ? Pages.page("activity/report/" + step, model)
        : Pages.goTo("/activities/" + id + "/report");
  }

  private ModelAndView keep(Actor leader, ActivityId id, UnaryOperator<Draft> change, String next) {
    drafts.change(leader, id, change);
    return Pages.goTo("/activities/" + id + "/report/" + next);
  }

  /// Left empty means not measured; 0 is an amount like any other.
  static List<Result> typedResults(Form form, ReportModel model) {
    var results = new ArrayList<Result>();
    for (var site : model.activity().sites()) {
      for (var indicator : model.indicators()) {
        form.quantityIfGiven(
                model.field(site, indicator), ReportRules.LARGEST, indicator.decimals())
            .map(quantity -> new Result(site.id(), indicator.code(), quantity))
            .ifPresent(results::add);
      }
    }
    return results;
  }
}
