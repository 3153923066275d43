package org.chungtay.care.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.Named;
import org.chungtay.care.handover.OfferView.Waiting;
import org.chungtay.care.notice.Circle;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.springframework.stereotype.Component;

/// What there is to say, and to do, about the hand-over of an adoption.
@Component
public class OfferReads {
  private static final OfferView NOTHING =
      new OfferView(Optional.empty(), false, false, false, List.of(), "");

  private final OfferRows rows;
  private final OfferRights rights;
  private final Circle circle;
  private final People people;
  private final CityClock clock;

  OfferReads(OfferRows rows, OfferRights rights, Circle circle, People people, CityClock clock) {
    this.rows = rows;
    this.rights = rights;
    this.circle = circle;
    this.people = people;
    this.clock = clock;
  }

  public OfferView of(Actor actor, Adoption adoption) {
    if (!adoption.goesOnAfter(clock.today())) {
      return NOTHING;
    }
    var open = rows.open(adoption.id());
    var offers = rights.mayOffer(actor, adoption);
    var mine = open.filter(one -> one.to().equals(actor.person())).isPresent();
    var members = circle.members(adoption.unit());
    var names =
        people.names(
            Stream.concat(
                    members.stream(), open.stream().flatMap(one -> Stream.of(one.by(), one.to())))
                .distinct()
                .toList());
    return new OfferView(
        open.map(one -> waiting(one, names)),
        mine,
        open.isPresent()
            && (offers || open.filter(one -> one.by().equals(actor.person())).isPresent()),
        offers && open.isEmpty(),
        mine || offers ? others(actor, members, names) : List.of(),
        adoption.successor().filter(members::contains).map(PersonId::toString).orElse(""));
  }

  private static Waiting waiting(Offered offer, Map<PersonId, String> names) {
    return new Waiting(
        offer.id().toString(),
        names.getOrDefault(offer.by(), ""),
        names.getOrDefault(offer.to(), ""),
        offer.words());
  }

  private static List<Option> others(
      Actor actor, List<PersonId> members, Map<PersonId, String> names) {
    return members.stream()
        .filter(one -> !one.equals(actor.person()) && names.containsKey(one))
        .map(one -> new Named(one.value(), names.getOrDefault(one, "")))
        .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
        .map(Named::option)
        .toList();
  }
}
