package org.chungtay.care.adopt;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.adopt.Wish.Duty;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A leader says for a group: we look after this place, in this way.
@Controller
@Needs("care.lead")
class AdoptPages {
  static final int DUTIES = 4;
  private static final String ADDRESS = "/places/{id}/adopt";
  private static final int LONGEST_DUTY = 160;
  private static final int LONGEST_BRING = 500;

  private final AdoptReads reads;
  private final Adopting adopting;
  private final Places places;
  private final CityClock clock;

  AdoptPages(AdoptReads reads, Adopting adopting, Places places, CityClock clock) {
    this.reads = reads;
    this.adopting = adopting;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(Actor leader, @PathVariable PlaceId id, Form form, HttpServletRequest request) {
    var group = Form.typed(request).idIfGiven("group");
    return Pages.page("care/adopt/adopt", reads.model(leader, places.get(id), group, form));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView ask(Actor leader, @PathVariable PlaceId id, Form form) {
    var wish = read(places.get(id).id(), form);
    form.check();
    adopting.ask(leader, wish);
    return Pages.changed("/care/adoptions/" + wish.id(), "care.adopt.notice.asked");
  }

  private Wish read(PlaceId place, Form form) {
    var today = clock.today();
    var group = UnitId.of(form.id("group"));
    return new Wish(
        AdoptionId.of(form.id("id")),
        place,
        group,
        form.idIfGiven("sister").map(UnitId::of),
        Optional.of(PersonId.of(form.id("successor"))),
        form.day("since", today, today.plusYears(1)),
        RotaRule.read(form),
        form.choice("days-off", DaysOff.class),
        form.time("moment"),
        form.lineOrEmpty("bring", LONGEST_BRING),
        RotaOrder.read(form, reads.members(group)),
        duties(form),
        Optional.empty());
  }

  /// The first is needed: whoever adopts a place says what is done there.
  private static List<Duty> duties(Form form) {
    var duties = new ArrayList<Duty>();
    for (var number = 1; number <= DUTIES; number++) {
      var field = "duty-" + number;
      var words =
          number == 1 ? form.line(field, LONGEST_DUTY) : form.lineOrEmpty(field, LONGEST_DUTY);
      var person = form.idIfGiven("duty-person-" + number).map(PersonId::of);
      if (!words.isEmpty()) {
        duties.add(new Duty(words, person));
      } else if (person.isPresent() && form.refusal(field).isEmpty()) {
        form.refuse(field, "needed");
      }
    }
    return duties;
  }
}
