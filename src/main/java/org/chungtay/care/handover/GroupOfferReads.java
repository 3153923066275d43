package org.chungtay.care.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.adopt.AdoptReads;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.AdoptionRows;
import org.chungtay.care.adopt.Named;
import org.chungtay.care.adopt.SucceedingGroups;
import org.chungtay.care.notice.Leading;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.People;
import org.chungtay.organization.Organizations;
import org.chungtay.place.Places;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// What is shown of an offer from one group to another, and to whom.
@Component
public class GroupOfferReads {
  private final AdoptionRows adoptions;
  private final GroupOfferRows rows;
  private final SucceedingGroups takes;
  private final AdoptReads choices;
  private final Places places;
  private final Organizations organizations;
  private final People people;
  private final Leading leading;
  private final Access access;
  private final CityClock clock;

  GroupOfferReads(
      AdoptionRows adoptions,
      GroupOfferRows rows,
      SucceedingGroups takes,
      AdoptReads choices,
      Places places,
      Organizations organizations,
      People people,
      Leading leading,
      Access access,
      CityClock clock) {
    this.adoptions = adoptions;
    this.rows = rows;
    this.takes = takes;
    this.choices = choices;
    this.places = places;
    this.organizations = organizations;
    this.people = people;
    this.leading = leading;
    this.access = access;
    this.clock = clock;
  }

  /// For the page of an adoption.
  ///
  /// @param open what waits for an answer of another group
  /// @param groups that can be asked
  public record Passing(Optional<GroupOffer> open, String other, List<Option> groups) {}

  public Passing of(Actor reader, Adoption adoption) {
    var open = rows.open(adoption.id());
    var asks =
        open.isEmpty()
            && adoption.goesOnAfter(clock.today())
            && leading.leads(reader, adoption.id(), adoption.unit());
    return new Passing(
        open,
        open.map(one -> organizations.get(one.unit()).name()).orElse(""),
        asks
            ? choices.sisters(places.get(adoption.place()), adoption.unit()).stream()
                .map(Named::option)
                .toList()
            : List.of());
  }

  GroupOfferModel model(Actor reader, UUID id, Form form) {
    var offer = rows.get(id);
    var adoption = adoptions.whole(offer.adoption());
    var answers = access.allows(reader, CarePermissions.LEAD, offer.unit().value());
    var asked = leading.leads(reader, adoption.id(), adoption.unit());
    if (!answers && !asked && !confirms(reader, offer, adoption)) {
      throw new Forbidden();
    }
    return new GroupOfferModel(
        form,
        offer,
        adoption,
        places.get(adoption.place()),
        organizations.get(adoption.unit()).name(),
        organizations.get(offer.unit()).name(),
        people.find(offer.by()).map(People.Person::name).orElse(""),
        reasons(offer, adoption),
        choices.members(offer.unit()).stream().map(Named::option).toList(),
        answers && offer.open(),
        asked && offer.open());
  }

  private boolean confirms(Actor reader, GroupOffer offer, Adoption adoption) {
    return access.allows(reader, CarePermissions.CONFIRM, offer.unit().value())
        || access.allows(reader, CarePermissions.CONFIRM, adoption.unit().value());
  }

  private List<FieldRefusal> reasons(GroupOffer offer, Adoption adoption) {
    return offer.open() ? takes.against(adoption.place(), offer.unit(), adoption.id()) : List.of();
  }
}
