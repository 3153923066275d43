package org.chungtay.care.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.AdoptionOver;
import org.chungtay.care.HandOverDecided;
import org.chungtay.care.HandOverOpen;
import org.chungtay.care.NotOfferedToYou;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.AdoptionRows;
import org.chungtay.care.handover.Offered.State;
import org.chungtay.care.notice.Circle;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From "will you take this over?" to the day on which somebody else keeps the list. The adoption
/// goes on as itself, with its balance, its steps and its turns; its row is held throughout, so of
/// two who answer or ask at once one learns of the other.
@Service
@Transactional
class HandingOver {
  private final AdoptionRows adoptions;
  private final OfferRows rows;
  private final OfferRights rights;
  private final OfferNews news;
  private final Circle circle;
  private final People people;
  private final Audit audit;
  private final CityClock clock;

  HandingOver(
      AdoptionRows adoptions,
      OfferRows rows,
      OfferRights rights,
      OfferNews news,
      Circle circle,
      People people,
      Audit audit,
      CityClock clock) {
    this.adoptions = adoptions;
    this.rows = rows;
    this.rights = rights;
    this.news = news;
    this.circle = circle;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param id born with the form: asking twice asks once
  record Offer(UUID id, AdoptionId adoption, PersonId to, String words) {}

  /// By who leads; by an officer where nobody leads any more.
  public void offer(Actor actor, Offer offer) {
    var adoption = running(offer.adoption());
    rights.requireOffer(actor, adoption);
    if (rows.find(offer.id()).isPresent()) {
      return;
    }
    requireReceiver(actor, adoption, offer.to());
    rows.open(adoption.id())
        .ifPresent(open -> {
          throw new HandOverOpen(name(open.to()));
        });
    var offered =
        new Offered(
            offer.id(),
            adoption.id(),
            offer.to(),
            actor.person(),
            offer.words(),
            State.OFFERED,
            Optional.empty());
    rows.insert(offered, clock.now());
    news.offered(offered, adoption, actor);
    audit.did(actor, "care.handover-offered", adoption.id().value(), told(offered));
  }

  private void requireReceiver(Actor actor, Adoption adoption, PersonId to) {
    if (to.equals(actor.person())) {
      throw new InvalidInput("taker", "hand-over-to-yourself");
    }
    if (!circle.members(adoption.unit()).contains(to)) {
      throw new InvalidInput("taker", "not-in-the-group");
    }
    if (adoption.leader().equals(Optional.of(to))) {
      throw new InvalidInput("taker", "hand-over-leads-already");
    }
  }

  /// @param next who follows on whoever takes it over now
  public void accept(Actor actor, UUID id, Optional<PersonId> next) {
    var adoption = of(id);
    var offer = get(id);
    if (decidedAlready(actor, offer, State.ACCEPTED)) {
      return;
    }
    var members = circle.members(adoption.unit());
    requireAsked(actor, offer, members);
    requireNext(actor, next, members);
    rows.decide(offer, State.ACCEPTED, actor.person(), clock.now());
    rows.lead(adoption.id(), actor.person(), next, clock.today());
    news.answered(offer, adoption, actor, "accepted");
    audit.did(actor, "care.handover-accepted", adoption.id().value(), told(offer));
  }

  private static void requireAsked(Actor actor, Offered offer, List<PersonId> members) {
    if (!offer.to().equals(actor.person()) || !members.contains(actor.person())) {
      throw new NotOfferedToYou();
    }
  }

  /// As long as there is anybody else in the group somebody is named.
  private static void requireNext(Actor actor, Optional<PersonId> next, List<PersonId> members) {
    if (next.isEmpty() && members.size() > 1) {
      throw new InvalidInput("next", "needed");
    }
    if (next.equals(Optional.of(actor.person()))) {
      throw new InvalidInput("next", "hand-over-next-yourself");
    }
    if (next.filter(one -> !members.contains(one)).isPresent()) {
      throw new InvalidInput("next", "not-in-the-group");
    }
  }

  public void decline(Actor actor, UUID id) {
    var adoption = of(id);
    var offer = get(id);
    if (decidedAlready(actor, offer, State.DECLINED)) {
      return;
    }
    if (!offer.to().equals(actor.person())) {
      throw new NotOfferedToYou();
    }
    rows.decide(offer, State.DECLINED, actor.person(), clock.now());
    news.answered(offer, adoption, actor, "declined");
    audit.did(actor, "care.handover-declined", adoption.id().value(), told(offer));
  }

  /// By who could have offered it too, before it is answered.
  public void withdraw(Actor actor, UUID id) {
    var adoption = of(id);
    var offer = get(id);
    if (!offer.by().equals(actor.person())) {
      rights.requireOffer(actor, adoption);
    }
    if (decidedAlready(actor, offer, State.WITHDRAWN)) {
      return;
    }
    rows.decide(offer, State.WITHDRAWN, actor.person(), clock.now());
    audit.did(actor, "care.handover-withdrawn", adoption.id().value(), told(offer));
  }

  private boolean decidedAlready(Actor actor, Offered offer, State wanted) {
    if (offer.open()) {
      return false;
    }
    if (offer.state() == wanted && offer.decidedBy().equals(Optional.of(actor.person()))) {
      return true;
    }
    if (wanted != State.WITHDRAWN && !offer.to().equals(actor.person())) {
      throw new NotOfferedToYou();
    }
    throw new HandOverDecided(offer.decidedBy().map(this::name).orElse(""));
  }

  /// The adoption first, as everywhere.
  private Adoption of(UUID id) {
    return running(get(id).adoption());
  }

  private Adoption running(AdoptionId id) {
    var adoption = adoptions.hold(id);
    if (!adoption.goesOnAfter(clock.today())) {
      throw new AdoptionOver();
    }
    return adoption;
  }

  private Offered get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("handover"));
  }

  private String name(PersonId person) {
    return people.find(person).map(People.Person::name).orElse("");
  }

  private static Map<String, String> told(Offered offer) {
    return Map.of("person", offer.to().toString());
  }
}
