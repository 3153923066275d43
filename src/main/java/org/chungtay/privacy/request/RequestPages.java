package org.chungtay.privacy.request;

import java.util.UUID;
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

/// One request, for whoever answers it.
@Controller
@Needs("privacy.answer")
class RequestPages {
  private static final String REQUEST = "/data-requests/{id}";
  private static final int LONGEST = 1000;
  private static final int MOST_DAYS = 15;

  private final Requests requests;
  private final RequestAnswers answers;

  RequestPages(Requests requests, RequestAnswers answers) {
    this.requests = requests;
    this.answers = answers;
  }

  @GetMapping(REQUEST)
  ModelAndView show(@PathVariable UUID id, Actor actor, Form form) {
    var request = requests.forAnswer(actor, id);
    return Pages.page(
        "privacy/request/answer",
        new RequestModel(
            request,
            requests.history(id),
            request.extendedAt() == null && request.state().undecided(),
            !request.isOf(actor.person().value()),
            requests.waitingDays(),
            form));
  }

  @PostMapping(REQUEST + "/take")
  @FormPage(REQUEST)
  ModelAndView take(@PathVariable UUID id, Actor actor) {
    answers.take(actor, id);
    return Pages.changed("/data-requests/" + id, "privacy.notice.taken");
  }

  @PostMapping(REQUEST + "/extend")
  @FormPage(REQUEST)
  ModelAndView extend(@PathVariable UUID id, Actor actor, Form form) {
    var _ = requests.forAnswer(actor, id);
    var days = form.whole("days", 1, MOST_DAYS);
    var reason = form.line("reason", LONGEST);
    form.check();
    answers.extend(actor, id, days, reason);
    return Pages.changed("/data-requests/" + id, "privacy.notice.extended");
  }

  @PostMapping(REQUEST + "/carry-out")
  @FormPage(REQUEST)
  ModelAndView carryOut(@PathVariable UUID id, Actor actor, Form form) {
    var _ = requests.forAnswer(actor, id);
    var version = form.whole("version", 1, Integer.MAX_VALUE);
    var answer = form.lines("answer", LONGEST);
    form.check();
    answers.carryOut(actor, id, version, answer, form.ticked("recognised"));
    return Pages.changed("/data-requests/" + id, "privacy.notice.carried-out");
  }

  @PostMapping(REQUEST + "/refuse")
  @FormPage(REQUEST)
  ModelAndView refuse(@PathVariable UUID id, Actor actor, Form form) {
    var _ = requests.forAnswer(actor, id);
    var version = form.whole("version", 1, Integer.MAX_VALUE);
    var reason = form.line("refusalReason", LONGEST);
    form.check();
    answers.refuse(actor, id, version, reason);
    return Pages.changed("/data-requests/" + id, "privacy.notice.refused");
  }
}
