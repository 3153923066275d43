package org.chungtay.place.show;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.chungtay.organization.Organizations;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlaceMovedOn;
import org.chungtay.place.Places;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.QrCode;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The poster of a launched place, to print on A4; anyone may print it.
@Controller
@Open
class PlacePosterPages {
  private final Places places;
  private final ShownPlaces shown;
  private final Organizations organizations;
  private final Territory territory;
  private final PageFactory pages;
  private final Installation installation;

  PlacePosterPages(
      Places places,
      ShownPlaces shown,
      Organizations organizations,
      Territory territory,
      PageFactory pages,
      Installation installation) {
    this.places = places;
    this.shown = shown;
    this.organizations = organizations;
    this.territory = territory;
    this.pages = pages;
    this.installation = installation;
  }

  @GetMapping("/places/{id}/poster")
  ModelAndView poster(@PathVariable PlaceId id, HttpServletRequest request) {
    var place = places.get(id);
    if (!ShownPlaces.isPublic(place)) {
      throw new NotFound("place");
    }
    if (place.state() != Place.State.LAUNCHED) {
      throw new PlaceMovedOn();
    }
    var origin = installation.origin(request);
    var address = origin + "/p/" + place.code();
    var others =
        Arrays.stream(Language.values())
            .filter(language -> language != RequestLanguage.of(request))
            .map(language -> pages.in(language, origin))
            .toList();
    return Pages.page(
        "place/show/poster",
        new PlacePosterModel(
            place,
            shown.kind(place),
            where(place),
            organizations.get(place.unit()).name(),
            address,
            QrCode.of(address),
            others));
  }

  private String where(Place place) {
    var ward = territory.get(place.area()).fullName();
    return place
        .residential()
        .flatMap(territory::find)
        .map(Area::fullName)
        .map(group -> group + ", " + ward)
        .orElse(ward);
  }
}
