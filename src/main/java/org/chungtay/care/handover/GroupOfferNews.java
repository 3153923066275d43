package org.chungtay.care.handover;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Tells;
import org.chungtay.care.notice.Tells.Notice;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Places;
import org.springframework.stereotype.Component;

/// Leaders of the group that is asked learn it; of the answer those who asked, and the officers of
/// the ward.
@Component
class GroupOfferNews {
  private final Tells tells;
  private final Circle circle;
  private final Places places;
  private final Organizations organizations;

  GroupOfferNews(Tells tells, Circle circle, Places places, Organizations organizations) {
    this.tells = tells;
    this.circle = circle;
    this.places = places;
    this.organizations = organizations;
  }

  void offered(GroupOffer offer, Adoption adoption) {
    tell(circle.leaders(offer.unit()), offer, adoption, "offered");
  }

  /// @param how `accepted` or `declined`
  void answered(GroupOffer offer, Adoption adoption, String how) {
    var people = new LinkedHashSet<>(circle.leaders(adoption.unit()));
    people.add(offer.by());
    if (how.equals("accepted")) {
      var groups = List.of(adoption.unit(), offer.unit());
      circle.officers(groups).values().forEach(people::addAll);
    }
    tell(people, offer, adoption, how);
  }

  private void tell(Collection<PersonId> people, GroupOffer offer, Adoption adoption, String how) {
    var words =
        Map.<String, Object>of(
            "place", places.get(adoption.place()).name(),
            "group", name(adoption.unit()),
            "other", name(offer.unit()));
    tells.tell(
        people.stream()
            .map(person ->
                new Notice(
                    person,
                    "group-offer-" + how + "/" + offer.id(),
                    "care.told.group-" + how,
                    words,
                    "/care/group-offers/" + offer.id()))
            .toList());
  }

  private String name(UnitId unit) {
    return organizations.get(unit).name();
  }
}
