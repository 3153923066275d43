package org.chungtay.care.handover;

import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.handover.HandingOver.Offer;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A leader asks somebody to take an adoption over; whoever was asked answers.
@Controller
@SignedIn
class OfferPages {
  private static final String ADOPTION = "/care/adoptions/{id}";
  private static final String OFFER = ADOPTION + "/handovers/{offer}";
  private static final int LONGEST_WORDS = 500;

  private final HandingOver handing;

  OfferPages(HandingOver handing) {
    this.handing = handing;
  }

  @PostMapping(ADOPTION + "/handovers")
  @FormPage(ADOPTION)
  ModelAndView offer(Actor actor, @PathVariable AdoptionId id, Form form) {
    var offer = form.id("id");
    var to = form.id("taker");
    var words = form.lineOrEmpty("words", LONGEST_WORDS);
    form.check();
    handing.offer(actor, new Offer(offer, id, PersonId.of(to), words));
    return changed(id, "care.handover.notice.offered");
  }

  @PostMapping(OFFER + "/accept")
  @FormPage(ADOPTION)
  ModelAndView accept(
      Actor actor, @PathVariable AdoptionId id, @PathVariable UUID offer, Form form) {
    var next = form.idIfGiven("next").map(PersonId::of);
    form.check();
    handing.accept(actor, offer, next);
    return changed(id, "care.handover.notice.accepted");
  }

  @PostMapping(OFFER + "/decline")
  @FormPage(ADOPTION)
  ModelAndView decline(
      Actor actor, @PathVariable AdoptionId id, @PathVariable UUID offer, Form form) {
    handing.decline(actor, offer);
    return changed(id, "care.handover.notice.declined");
  }

  @PostMapping(OFFER + "/withdraw")
  @FormPage(ADOPTION)
  ModelAndView withdraw(
      Actor actor, @PathVariable AdoptionId id, @PathVariable UUID offer, Form form) {
    handing.withdraw(actor, offer);
    return changed(id, "care.handover.notice.withdrawn");
  }

  private static ModelAndView changed(AdoptionId id, String notice) {
    return Pages.changed("/care/adoptions/" + id, notice);
  }
}
