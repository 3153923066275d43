package org.chungtay.place.show;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Places for everyone: all of them, and one.
@Controller
@Open
class PlacePages {
  private final Places places;
  private final AskedPlaces asked;
  private final PlaceModels models;
  private final ShownPlaces shown;
  private final PageFactory pages;

  PlacePages(
      Places places, AskedPlaces asked, PlaceModels models, ShownPlaces shown, PageFactory pages) {
    this.places = places;
    this.asked = asked;
    this.models = models;
    this.shown = shown;
    this.pages = pages;
  }

  @GetMapping("/places")
  ModelAndView list(HttpServletRequest request) {
    return Pages.page("place/show/list", models.list(pages.of(request), asked.of(request)));
  }

  @GetMapping("/places/{id}")
  ModelAndView show(@PathVariable PlaceId id, Optional<Actor> reader, HttpServletRequest request) {
    return Pages.page("place/show/place", shown.of(places.get(id), pages.of(request), reader));
  }

  /// What a poster says, also as it was misread.
  @GetMapping("/p/{code}")
  ModelAndView code(@PathVariable String code) {
    var place =
        places.byCode(code).filter(ShownPlaces::isPublic).orElseThrow(() -> new NotFound("place"));
    return Pages.goTo("/places/" + place.id());
  }
}
