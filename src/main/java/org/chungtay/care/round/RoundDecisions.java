package org.chungtay.care.round;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.place.Inventory;
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
  private final RoundCounting counting;
  private final Turns turns;
  private final Standings standings;
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
      RoundCounting counting,
      Turns turns,
      Standings standings,
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
    this.counting = counting;
    this.turns = turns;
    this.standings = standings;
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
    confirm(second, List.of(id));
  }

  /// The same for many at once, all or none.
  public void confirm(Actor second, Collection<RoundId> ids) {
    confirmed(
        second,
        holdFor(second, ids).stream()
            .filter(round -> !decidedAlready(second, round, State.CONFIRMED))
            .toList());
  }

  /// Those among them that still wait; what somebody has decided meanwhile stays as it is.
  ///
  /// @return how many of them are confirmed by this second person now
  public int confirmWaiting(Actor second, Collection<RoundId> ids) {
    var held = holdFor(second, ids);
    confirmed(second, held.stream().filter(round -> round.state() == State.SENT).toList());
    return (int)
        held.stream()
            .filter(round ->
                round.state() == State.SENT || round.isDecided(State.CONFIRMED, second.person()))
            .count();
  }

  private void confirmed(Actor second, List<Round> waiting) {
    writes.confirm(waiting, second);
    counting.count(second, waiting);
    photos.release(
        second, RoundPhotos.KIND, waiting.stream().map(round -> round.id().value()).toList());
    standings.refresh(waiting.stream().map(Round::place).toList(), clock.today());
    audit.did(
        second,
        "care.round-confirmed",
        waiting.stream().map(round -> new Followed(round.id().value(), told(round))).toList());
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
    writes.refuse(round, second, reason);
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
    writes.withdraw(round);
    photos.withdraw(actor, Rounds.subject(id));
    if (round.state() == State.CONFIRMED) {
      outcomes.reverse(actor, OutcomeOfRound.source(round), round.day().toString());
      counting.passOnWeek(actor, round);
    }
    inventory.forget(id.value());
    turns.open(round.place(), id.value());
    standings.refresh(List.of(round.place()), clock.today());
    audit.did(actor, "care.round-withdrawn", id.value(), told(round));
  }

  /// Photos of rounds that counted at once, by whoever might have confirmed them; of others it is
  /// done with the decision. What is public already stays it.
  public void release(Actor officer, Collection<RoundId> ids) {
    for (var round : holdFor(officer, ids)) {
      if (round.state() != State.CONFIRMED) {
        throw new RoundDecided(name(round.decidedBy().orElse(round.enteredBy())));
      }
    }
    var waiting = rows.withWaitingPhotos(ids);
    photos.release(officer, RoundPhotos.KIND, waiting.stream().map(RoundId::value).toList());
    audit.did(
        officer,
        "care.photos-released",
        waiting.stream().map(id -> new Followed(id.value(), Map.of())).toList());
  }

  private Round holdFor(Actor second, RoundId id) {
    return holdFor(second, List.of(id)).getFirst();
  }

  /// Whether they may is asked once, however many groups there are.
  private List<Round> holdFor(Actor second, Collection<RoundId> ids) {
    var held = adoptions.hold(rows.adoptionsOf(ids));
    var rounds = rows.hold(ids);
    var theirs = standing(second, held);
    for (var adoption : held) {
      var self = new HashSet<>(theirs.getOrDefault(adoption.unit().value(), Set.of()));
      self.add(second.person());
      if (rounds.stream()
          .anyMatch(round -> round.adoption().equals(adoption.id()) && ofThem(round, self))) {
        throw new OwnRound();
      }
    }
    return rounds;
  }

  /// In whose place they would confirm work of each group; a group may be missing only where they
  /// lead its sister.
  private Map<UUID, Set<PersonId>> standing(Actor second, List<Adoption> held) {
    var theirs =
        access.standing(
            second,
            CarePermissions.CONFIRM,
            held.stream().map(adoption -> adoption.unit().value()).toList());
    var others = held.stream().filter(one -> !theirs.containsKey(one.unit().value())).toList();
    var sisters = others.stream().flatMap(one -> one.sister().stream()).map(UnitId::value).toList();
    var led = access.standing(second, CarePermissions.LEAD, sisters).keySet();
    if (!others.stream()
        .allMatch(one -> one.sister().map(UnitId::value).filter(led::contains).isPresent())) {
      throw new Forbidden();
    }
    return theirs;
  }

  private static boolean ofThem(Round round, Set<PersonId> people) {
    return people.contains(round.doneBy()) || people.contains(round.enteredBy());
  }

  /// The adoption first, as everywhere.
  private Round holdAll(RoundId id) {
    var _ = adoptions.hold(rows.adoptionsOf(List.of(id)));
    return rows.hold(List.of(id)).getFirst();
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
    if (round.isDecided(wanted, second.person())) {
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
