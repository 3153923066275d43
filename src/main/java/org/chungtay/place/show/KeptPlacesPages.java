package org.chungtay.place.show;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.place.Place;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.Places;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Places of the units that somebody keeps, those first that wait to be launched.
@Controller
@Needs("places.manage")
class KeptPlacesPages {
  private static final int SIZE = 25;

  private final ListedPlaces listed;
  private final Places places;
  private final Access access;

  KeptPlacesPages(ListedPlaces listed, Places places, Access access) {
    this.listed = listed;
    this.places = places;
    this.access = access;
  }

  @GetMapping("/places/mine")
  ModelAndView mine(Actor actor, HttpServletRequest request) {
    var form = Form.typed(request);
    var wanted = form.lineOrEmpty("state", 20).toUpperCase(Locale.ROOT);
    var state =
        Arrays.stream(Place.State.values())
            .filter(one -> one.name().equals(wanted))
            .findFirst()
            .orElse(Place.State.PROPOSED);
    var scopes = access.scopes(actor, PlacePermissions.MANAGE);
    var counts = listed.counts(scopes);
    long count = counts.getOrDefault(state, 0L);
    int pages = (int) Math.max(1, (count + SIZE - 1) / SIZE);
    int page = Math.min(Paging.asked(form), pages - 1);
    return Pages.page(
        "place/show/mine",
        new KeptPlacesModel(
            state, counts, places.kinds(), listed.kept(scopes, state, page, SIZE), page, pages));
  }
}
