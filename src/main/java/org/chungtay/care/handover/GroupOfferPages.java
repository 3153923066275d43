package org.chungtay.care.handover;

import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A leader asks another group to take a place over; whoever leads that one answers.
@Controller
@SignedIn
class GroupOfferPages {
  private static final String ADOPTION = "/care/adoptions/{id}";
  private static final String OFFER = "/care/group-offers/{offer}";
  private static final int LONGEST_WORDS = 500;

  private final PassingOn passing;
  private final GroupOfferReads reads;

  GroupOfferPages(PassingOn passing, GroupOfferReads reads) {
    this.passing = passing;
    this.reads = reads;
  }

  @PostMapping(ADOPTION + "/group-offers")
  @FormPage(ADOPTION)
  ModelAndView offer(Actor actor, @PathVariable AdoptionId id, Form form) {
    var offer = form.id("id");
    var group = form.id("group");
    var words = form.lineOrEmpty("to-group", LONGEST_WORDS);
    form.check();
    passing.offer(actor, offer, id, UnitId.of(group), words);
    return Pages.changed("/care/adoptions/" + id, "care.passing.notice.offered");
  }

  @GetMapping(OFFER)
  ModelAndView show(Actor actor, @PathVariable UUID offer, Form form) {
    return Pages.page("care/handover/group", reads.model(actor, offer, form));
  }

  @PostMapping(OFFER + "/accept")
  @FormPage(OFFER)
  ModelAndView accept(Actor actor, @PathVariable UUID offer, Form form) {
    var as = AdoptionId.of(form.id("id"));
    var next = form.idIfGiven("next").map(PersonId::of);
    form.check();
    passing.accept(actor, offer, as, next);
    return changed(offer, "care.passing.notice.accepted");
  }

  @PostMapping(OFFER + "/decline")
  @FormPage(OFFER)
  ModelAndView decline(Actor actor, @PathVariable UUID offer, Form form) {
    passing.decline(actor, offer);
    return changed(offer, "care.passing.notice.declined");
  }

  @PostMapping(OFFER + "/withdraw")
  @FormPage(OFFER)
  ModelAndView withdraw(Actor actor, @PathVariable UUID offer, Form form) {
    passing.withdraw(actor, offer);
    return changed(offer, "care.passing.notice.withdrawn");
  }

  private static ModelAndView changed(UUID offer, String notice) {
    return Pages.changed("/care/group-offers/" + offer, notice);
  }
}
