package org.chungtay.movement.place;

import org.chungtay.identity.Actor;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPlaces;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where places are put under a movement, by the code on their signs.
@Controller
@Needs("movements.lead")
class MovementPlacePages {
  private static final String PLAN = "/movement-plans/{id}";
  private static final int LONGEST_CODE = 40;

  private final MovementPlaces placed;
  private final Places places;

  MovementPlacePages(MovementPlaces placed, Places places) {
    this.placed = placed;
    this.places = places;
  }

  @PostMapping(PLAN + "/places")
  @FormPage(PLAN)
  ModelAndView put(@PathVariable MovementId id, Actor actor, Form form) {
    var code = form.line("place-code", LONGEST_CODE);
    var place = places.byCode(code);
    if (place.isEmpty() && form.refusal("place-code").isEmpty()) {
      form.refuse("place-code", "place-not-launched");
    }
    form.check();
    place.ifPresent(one -> placed.put(actor, id, one.id()));
    return changed(id, "movement.notice.place-put");
  }

  @PostMapping(PLAN + "/places/remove")
  @FormPage(PLAN)
  ModelAndView takeOff(@PathVariable MovementId id, Actor actor, Form form) {
    var place = PlaceId.of(form.id("place"));
    form.check();
    placed.takeOff(actor, id, place);
    return changed(id, "movement.notice.place-taken-off");
  }

  private static ModelAndView changed(MovementId id, String notice) {
    return Pages.changed("/movement-plans/" + id, notice);
  }
}
