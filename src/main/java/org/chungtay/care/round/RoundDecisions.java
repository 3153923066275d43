package org.chungtay.care.round;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.NotYourTurn;
import org.chungtay.care.OwnRound;
import org.chungtay.care.RoundDecided;
import org.chungtay.care.RoundId;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.AdoptionRows;
import org.chungtay.care.round.Round.State;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.turn.Turns;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.place.Inventory;
import org.chungtay.place.Places;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a second person decides about a round that was drawn or looks odd, and undo. The adoption's
/// row is held first, as where rounds are sent.
@Service
@Transactional
public class RoundDecisions {
  private final AdoptionRows adoptions;
  private final RoundRows rows;
  private final RoundWrites writes;
  private final Turns turns;
  private final Standings standings;
  private final Places places;
  private final Inventory inventory;
  private final Photos photos;
  private final Outcomes outcomes;
  private final Access access;
  private final People people;
  private final Audit audit;
  private final CityClock clock;

  RoundDecisions(
      AdoptionRows adoptions,
      RoundRows rows,
      RoundWrites writes,
      Turns turns,
      Standings standings,
      Places places,
      Inventory inventory,
      Photos photos,
      Outcomes outcomes,
      Access access,
      People people,
      Audit audit,
      CityClock clock) {
    this.adoptions = adoptions;
    this.rows = rows;
    this.writes = writes;
    this.turns = turns;
    this.standings = standings;
    this.places = places;
    this.inventory = inventory;
    this.photos = photos;
    this.outcomes = outcomes;
    this.access = access;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /// By an officer above the group, or whoever leads its sister group.
  public void confirm(Actor second, RoundId id) {
    var round = holdFor(second, id);
    if (decidedAlready(second, round, State.CONFIRMED)) {
      return;
    }
    writes.decide(round, State.CONFIRMED, second, "");
    count(second, rows.get(id));
    photos.release(second, Rounds.subject(id));
    standings.refresh(List.of(round.place()), clock.today());
    audit.did(second, "care.round-confirmed", id.value(), told(round));
  }

  /// The turn is due again, or missed; the group reads why.
  public void refuse(Actor second, RoundId id, String reason) {
    var round = holdFor(second, id);
    if (decidedAlready(second, round, State.REFUSED)) {
      return;
    }
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "needed");
    }
    writes.decide(round, State.REFUSED, second, reason);
    inventory.forget(id.value());
    turns.open(round.place(), id.value());
    standings.refresh(List.of(round.place()), clock.today());
    audit.did(second, "care.round-refused", id.value(), told(round));
  }

  /// Undo, on the day it was sent, as long as nobody else has decided about it.
  public void withdraw(Actor actor, RoundId id) {
    var round = holdAll(id);
    if (!round.enteredBy().equals(actor.person())) {
      throw new NotYourTurn();
    }
    if (round.state() == State.WITHDRAWN) {
      return;
    }
    if (round.decidedBy().isPresent() || !clock.dayOf(round.sent()).equals(clock.today())) {
      throw new RoundDecided(round.decidedBy().map(this::name).orElse(""));
    }
    if (round.state() == State.CONFIRMED) {
      outcomes.reverse(actor, OutcomeOfRound.source(round), round.day().toString());
    }
    writes.withdraw(round);
    inventory.forget(id.value());
    turns.open(round.place(), id.value());
    standings.refresh(List.of(round.place()), clock.today());
    audit.did(actor, "care.round-withdrawn", id.value(), told(round));
  }

  /// Photos of rounds that counted at once, by whoever might have confirmed them; of others it is
  /// done with the decision. What is public already stays it.
  public void release(Actor officer, Collection<RoundId> ids) {
    for (var id : ids.stream().distinct().sorted(Comparator.comparing(RoundId::value)).toList()) {
      var round = holdFor(officer, id);
      if (round.state() != State.CONFIRMED) {
        throw new RoundDecided(name(round.decidedBy().orElse(round.enteredBy())));
      }
    }
    var waiting = rows.withWaitingPhotos(ids);
    photos.release(officer, RoundPhotos.KIND, waiting.stream().map(RoundId::value).toList());
    waiting.forEach(id -> audit.did(officer, "care.photos-released", id.value(), Map.of()));
  }

  private void count(Actor confirmer, Round round) {
    var place = places.get(round.place());
    outcomes.post(confirmer, new OutcomeOfRound(round, place, rows.weekCounted(round)).posting());
  }

  private Round holdFor(Actor second, RoundId id) {
    var round = holdAll(id);
    var adoption = adoptions.whole(round.adoption());
    if (!mayConfirm(second, adoption)) {
      access.require(second, CarePermissions.CONFIRM, adoption.unit().value());
    }
    var standsFor = access.inPlaceOf(second, CarePermissions.CONFIRM, adoption.unit().value());
    if (round.doneBy().equals(second.person())
        || round.enteredBy().equals(second.person())
        || standsFor.contains(round.doneBy())
        || standsFor.contains(round.enteredBy())) {
      throw new OwnRound();
    }
    return round;
  }

  /// The adoption first, as everywhere.
  private Round holdAll(RoundId id) {
    var _ = adoptions.hold(rows.get(id).adoption());
    return rows.hold(id);
  }

  public boolean mayConfirm(Actor second, Adoption adoption) {
    return access.allows(second, CarePermissions.CONFIRM, adoption.unit().value())
        || adoption
            .sister()
            .filter(sister -> access.allows(second, CarePermissions.LEAD, sister.value()))
            .isPresent();
  }

  private boolean decidedAlready(Actor second, Round round, State wanted) {
    if (round.state() == State.SENT) {
      return false;
    }
    if (round.state() == wanted && round.decidedBy().equals(Optional.of(second.person()))) {
      return true;
    }
    throw new RoundDecided(name(round.decidedBy().orElse(round.enteredBy())));
  }

  private String name(PersonId person) {
    return people.find(person).map(People.Person::name).orElse("");
  }

  private static Map<String, String> told(Round round) {
    return Map.of("place", round.place().toString(), "day", round.day().toString());
  }
}
