package org.chungtay.care.handover;

import java.util.Optional;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.LeaderStillThere;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.notice.Circle;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.springframework.stereotype.Component;

/// Who hands an adoption over: whoever leads it, and an officer once nobody does.
@Component
class OfferRights {
  private final Circle circle;
  private final Access access;
  private final People people;

  OfferRights(Circle circle, Access access, People people) {
    this.circle = circle;
    this.access = access;
    this.people = people;
  }

  boolean mayOffer(Actor actor, Adoption adoption) {
    return leadsHere(actor, adoption) || (confirms(actor, adoption) && leader(adoption).isEmpty());
  }

  void requireOffer(Actor actor, Adoption adoption) {
    if (leadsHere(actor, adoption)) {
      return;
    }
    access.require(actor, CarePermissions.CONFIRM, adoption.unit().value());
    leader(adoption)
        .ifPresent(there -> {
          throw new LeaderStillThere(people.find(there).map(People.Person::name).orElse(""));
        });
  }

  /// In the group itself: an officer may lead every group below, and hands over none that has
  /// somebody.
  private boolean leadsHere(Actor actor, Adoption adoption) {
    var leaders = circle.leaders(adoption.unit());
    return leaders.contains(actor.person())
        || access.inPlaceOf(actor, CarePermissions.LEAD, adoption.unit().value()).stream()
            .anyMatch(leaders::contains);
  }

  private boolean confirms(Actor actor, Adoption adoption) {
    return access.allows(actor, CarePermissions.CONFIRM, adoption.unit().value());
  }

  /// Somebody who leads and is of the group today.
  private Optional<PersonId> leader(Adoption adoption) {
    var members = circle.members(adoption.unit());
    return circle.leaders(adoption.unit()).stream().filter(members::contains).findFirst();
  }
}
