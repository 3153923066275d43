package org.chungtay.evidence.takedown;

import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.photo.ShownPhotos;
import org.chungtay.evidence.takedown.RegisterRows.Tab;
import org.chungtay.evidence.takedown.Takedown.Decision;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// For officers: what is asked, until when it is to be answered, and the decision.
@Controller
class RegisterPages {
  private static final String REGISTER = "/photos/takedowns";
  private static final String CASE = REGISTER + "/{photo:[0-9a-f]{64}}/{id}";
  private static final String REVIEW = "photos.review";
  private static final int LONGEST_ANSWER = 1000;

  private final Takedowns takedowns;
  private final ShownPhotos shown;

  RegisterPages(Takedowns takedowns, ShownPhotos shown) {
    this.takedowns = takedowns;
    this.shown = shown;
  }

  @Needs(REVIEW)
  @GetMapping(REGISTER)
  ModelAndView register(
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "false") boolean decided,
      Actor actor) {
    return Pages.page(
        "evidence/takedown/register",
        takedowns.register(actor, decided ? Tab.DECIDED : Tab.OPEN, page));
  }

  @Needs(REVIEW)
  @GetMapping(CASE)
  ModelAndView review(@PathVariable String photo, @PathVariable UUID id, Actor actor, Form form) {
    var request = takedowns.forReview(actor, new PhotoId(photo), id);
    return Pages.page(
        "evidence/takedown/case",
        new CaseModel(
            request,
            shown.get(request.photo(), true),
            takedowns.contact(actor, request),
            takedowns.othersOf(request),
            form));
  }

  @Needs(REVIEW)
  @PostMapping(CASE)
  @FormPage(REGISTER + "/{photo}/{id}")
  ModelAndView decide(@PathVariable String photo, @PathVariable UUID id, Actor actor, Form form) {
    var request = takedowns.forReview(actor, new PhotoId(photo), id);
    var decision = form.choice("decision", Decision.class);
    var answer = form.lines("answer", LONGEST_ANSWER);
    // A photo that stays against somebody's wish needs a reason they can read.
    if (decision == Decision.KEPT && answer.isEmpty() && form.refusal("answer").isEmpty()) {
      form.refuse("answer", "needed");
    }
    form.check();
    takedowns.decide(actor, request, decision, answer);
    return Pages.changed(
        REGISTER,
        decision == Decision.KEPT ? "evidence.notice.kept" : "evidence.notice.taken-down");
  }
}
