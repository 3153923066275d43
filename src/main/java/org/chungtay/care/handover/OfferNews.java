package org.chungtay.care.handover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Tells;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.place.Places;
import org.springframework.stereotype.Component;

/// Whoever is asked learns it, and so do those who asked once there is an answer.
@Component
class OfferNews {
  private final Tells tells;
  private final Circle circle;
  private final Places places;
  private final Organizations organizations;

  OfferNews(Tells tells, Circle circle, Places places, Organizations organizations) {
    this.tells = tells;
    this.circle = circle;
    this.places = places;
    this.organizations = organizations;
  }

  void offered(Offered offer, Adoption adoption, Actor by) {
    tells.tell(
        List.of(offer.to()),
        "handover/" + offer.id(),
        "care.told.handover",
        words(adoption, by),
        page(adoption));
  }

  /// @param how `accepted` or `declined`
  void answered(Offered offer, Adoption adoption, Actor by, String how) {
    var asked = new LinkedHashSet<>(circle.leaders(adoption.unit()));
    asked.add(offer.by());
    asked.remove(by.person());
    tells.tell(
        asked,
        "handover-" + how + "/" + offer.id(),
        "care.told.handover-" + how,
        words(adoption, by),
        page(adoption));
  }

  private Map<String, Object> words(Adoption adoption, Actor by) {
    return Map.of(
        "name", by.name(),
        "place", places.get(adoption.place()).name(),
        "group", organizations.get(adoption.unit()).name());
  }

  private static String page(Adoption adoption) {
    return "/care/adoptions/" + adoption.id();
  }
}
