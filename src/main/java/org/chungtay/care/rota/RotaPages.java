package org.chungtay.care.rota;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.Adoptions;
import org.chungtay.care.TurnId;
import org.chungtay.care.adopt.Adopting;
import org.chungtay.care.adopt.RotaOrder;
import org.chungtay.care.turn.StandingIn;
import org.chungtay.care.turn.StandingIn.Seen;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who comes when, and what its leader changes about it.
@Controller
@SignedIn
class RotaPages {
  private static final String ADDRESS = "/care/adoptions/{id}";
  private static final int LONGEST_REASON = 500;

  private final RotaReads reads;
  private final Adopting adopting;
  private final Adoptions adoptions;
  private final StandingIn standingIn;
  private final CityClock clock;

  RotaPages(
      RotaReads reads,
      Adopting adopting,
      Adoptions adoptions,
      StandingIn standingIn,
      CityClock clock) {
    this.reads = reads;
    this.adopting = adopting;
    this.adoptions = adoptions;
    this.standingIn = standingIn;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(Actor actor, @PathVariable AdoptionId id, Form form) {
    return Pages.page("care/rota/rota", reads.model(actor, id, form));
  }

  @GetMapping(ADDRESS + "/history")
  ModelAndView history(
      Actor actor,
      @PathVariable AdoptionId id,
      @RequestParam(name = "page", defaultValue = "0") String page) {
    var number = Paging.asked(page);
    return Pages.page("care/rota/history", reads.history(actor, id, number));
  }

  @PostMapping(ADDRESS + "/rota")
  @FormPage(ADDRESS)
  ModelAndView order(Actor leader, @PathVariable AdoptionId id, Form form) {
    var order = RotaOrder.read(form, reads.members(adoptions.get(id).unit()));
    form.check();
    adopting.setRota(leader, id, order);
    return changed(id, "care.rota.notice.ordered");
  }

  @PostMapping(ADDRESS + "/away")
  @FormPage(ADDRESS)
  ModelAndView away(Actor actor, @PathVariable AdoptionId id, Form form) {
    var today = clock.today();
    var person = PersonId.of(form.id("person"));
    var from = form.day("from", today, today.plusYears(1));
    var to = form.day("to", today, today.plusYears(1));
    form.check();
    adopting.away(actor, id, person, from, to);
    return changed(id, "care.rota.notice.away");
  }

  @PostMapping(ADDRESS + "/swap")
  @FormPage(ADDRESS)
  ModelAndView swap(Actor leader, @PathVariable AdoptionId id, Form form) {
    var one = seen(form, "one");
    var other = seen(form, "other");
    if (one.isPresent() && one.equals(other)) {
      form.refuse("other", "same-turn");
    }
    form.check();
    standingIn.swap(leader, one.orElseThrow(), other.orElseThrow());
    return changed(id, "care.rota.notice.swapped");
  }

  /// A turn and who was expected when the page was opened.
  private static Optional<Seen> seen(Form form, String field) {
    var parts = form.one(field).split("_", -1);
    try {
      if (parts.length == 2) {
        return Optional.of(new Seen(TurnId.of(parts[0]), PersonId.of(UUID.fromString(parts[1]))));
      }
    } catch (IllegalArgumentException notAnId) {
      // said below, as for any other value that the page does not offer
    }
    if (form.refusal(field).isEmpty()) {
      form.refuse(field, form.value(field).isEmpty() ? "needed" : "not-a-choice");
    }
    return Optional.empty();
  }

  @PostMapping(ADDRESS + "/end")
  @FormPage(ADDRESS)
  ModelAndView end(Actor actor, @PathVariable AdoptionId id, Form form) {
    var reason = form.line("reason", LONGEST_REASON);
    form.check();
    adopting.end(actor, id, reason);
    return changed(id, "care.rota.notice.ended");
  }

  @PostMapping(ADDRESS + "/withdraw")
  @FormPage(ADDRESS)
  ModelAndView withdraw(Actor leader, @PathVariable AdoptionId id, Form form) {
    adopting.withdraw(leader, id);
    return changed(id, "care.rota.notice.withdrawn");
  }

  private static ModelAndView changed(AdoptionId id, String notice) {
    return Pages.changed("/care/adoptions/" + id, notice);
  }
}
