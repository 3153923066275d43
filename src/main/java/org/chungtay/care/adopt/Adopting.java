package org.chungtay.care.adopt;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.AdoptionDecided;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.AdoptionOver;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.OwnAdoption;
import org.chungtay.care.adopt.Adoptability.Impossible;
import org.chungtay.care.adopt.Adoption.State;
import org.chungtay.care.adopt.AdoptionDeeds.Kind;
import org.chungtay.care.notice.Leading;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.turn.WritesTurns;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Places;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From "we would like to look after this road" to the day on which another group does.
@Service
@Transactional
public class Adopting {
  private final AdoptionRows rows;
  private final AdoptionWrites writes;
  private final AdoptionCheck check;
  private final WishRefusals wishes;
  private final WritesTurns turns;
  private final Standings standings;
  private final Places places;
  private final Organizations organizations;
  private final Leading leading;
  private final Access access;
  private final People people;
  private final AdoptionDeeds deeds;
  private final CityClock clock;

  Adopting(
      AdoptionRows rows,
      AdoptionWrites writes,
      AdoptionCheck check,
      WishRefusals wishes,
      WritesTurns turns,
      Standings standings,
      Places places,
      Organizations organizations,
      Leading leading,
      Access access,
      People people,
      AdoptionDeeds deeds,
      CityClock clock) {
    this.rows = rows;
    this.writes = writes;
    this.check = check;
    this.wishes = wishes;
    this.turns = turns;
    this.standings = standings;
    this.places = places;
    this.organizations = organizations;
    this.leading = leading;
    this.access = access;
    this.people = people;
    this.deeds = deeds;
    this.clock = clock;
  }

  /// Whether this group may adopt the place, and if not, all reasons.
  @Transactional(readOnly = true)
  public Adoptability check(Wish wish) {
    return check.of(places.get(wish.place()), wish.group(), wish.follows());
  }

  /// Asking again with the same id changes nothing.
  public void ask(Actor leader, Wish wish) {
    wish.follows()
        .ifPresentOrElse(
            followed -> requireLead(leader, rows.hold(followed).unit()),
            () -> requireLead(leader, wish.group()));
    if (rows.find(wish.id()).isPresent()) {
      return;
    }
    var refusals = wishes.refusals(wish);
    if (!refusals.isEmpty()) {
      throw new InvalidInput(refusals);
    }
    if (writes.ask(
        leader, wish, places.get(wish.place()).area(), organizations.get(wish.group()))) {
      deeds.did(leader, wish.id(), wish.place(), wish.group(), Kind.ASKED, "");
    } else if (rows.find(wish.id()).isEmpty()) {
      throw new InvalidInput(List.of(wishes.askedBefore(wish)));
    }
  }

  /// From today, or from the day that was asked for.
  public void accept(Actor officer, AdoptionId id) {
    rows.holdAll(rows.whole(id).place());
    var adoption = rows.hold(id);
    requireConfirm(officer, adoption.unit());
    if (decidedAlready(officer, adoption, State.ACCEPTED)) {
      return;
    }
    if (adoption.askedBy().equals(officer.person())
        || access
            .inPlaceOf(officer, CarePermissions.CONFIRM, adoption.unit().value())
            .contains(adoption.askedBy())) {
      throw new OwnAdoption();
    }
    var possible = check.of(places.get(adoption.place()), adoption.unit(), adoption.follows());
    if (possible instanceof Impossible(var reasons)) {
      throw new InvalidInput(reasons.stream().map(one -> one.refusal("group")).toList());
    }
    var since = later(adoption.since(), clock.today());
    adoption
        .follows()
        .map(rows::hold)
        .filter(before -> before.until().isEmpty())
        .ifPresent(before -> over(officer, before, since, Adoption.End.HANDED_OVER, ""));
    writes.decide(officer, id, State.ACCEPTED, since, "");
    turns.write(List.of(id));
    standings.refresh(List.of(adoption.place()), clock.today());
    deeds.did(officer, adoption, Kind.ACCEPTED, "");
  }

  public void refuse(Actor officer, AdoptionId id, String reason) {
    var adoption = rows.hold(id);
    requireConfirm(officer, adoption.unit());
    if (decidedAlready(officer, adoption, State.REFUSED)) {
      return;
    }
    if (adoption.askedBy().equals(officer.person())) {
      throw new OwnAdoption();
    }
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "needed");
    }
    writes.decide(officer, id, State.REFUSED, adoption.since(), reason);
    deeds.did(officer, adoption, Kind.REFUSED, reason);
  }

  /// By who leads the group, before anybody decided.
  public void withdraw(Actor leader, AdoptionId id) {
    var adoption = rows.hold(id);
    leading.require(leader, id, adoption.unit());
    if (adoption.state() == State.WITHDRAWN) {
      return;
    }
    if (adoption.state() != State.ASKED) {
      throw new AdoptionDecided(name(adoption.decidedBy()));
    }
    writes.withdraw(List.of(id));
    deeds.did(leader, adoption, Kind.WITHDRAWN, "");
  }

  /// By who leads the group or by an officer; the place is free from today.
  public void end(Actor actor, AdoptionId id, String reason) {
    var adoption = rows.hold(id);
    if (!leading.leads(actor, id, adoption.unit())) {
      requireConfirm(actor, adoption.unit());
    }
    if (adoption.until().isPresent()) {
      return;
    }
    if (adoption.state() != State.ACCEPTED) {
      throw new AdoptionDecided(name(adoption.decidedBy()));
    }
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "needed");
    }
    over(actor, adoption, clock.today(), Adoption.End.ENDED, reason);
    standings.refresh(List.of(adoption.place()), clock.today());
  }

  private void over(
      Actor actor, Adoption adoption, LocalDate day, Adoption.End kind, String reason) {
    writes.end(List.of(adoption.id()), day, kind, reason);
    if (kind == Adoption.End.ENDED) {
      writes.nothingKept(List.of(adoption), Optional.of(actor), day);
    }
    deeds.did(actor, adoption, Kind.ENDED, reason);
  }

  /// Whose turn follows on whose, anew; turns that were reminded or taken over stay.
  public void setRota(Actor leader, AdoptionId id, List<PersonId> order) {
    var adoption = rows.hold(id);
    leading.require(leader, id, adoption.unit());
    requireRunning(adoption);
    if (!new HashSet<>(writes.membersOf(adoption.unit(), clock.today())).containsAll(order)) {
      throw new InvalidInput("rota", "not-in-the-group");
    }
    if (writes.rota(id, order)) {
      turns.assignAgain(id, clock.today());
      deeds.did(leader, adoption, Kind.ORDERED, "");
    }
  }

  /// Days, both included, on which somebody of the list cannot come.
  public void away(Actor leader, AdoptionId id, PersonId person, LocalDate from, LocalDate to) {
    var adoption = rows.hold(id);
    if (!person.equals(leader.person())) {
      leading.require(leader, id, adoption.unit());
    }
    requireRunning(adoption);
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "end-before-start");
    }
    if (!writes.inRota(id, person)) {
      throw new InvalidInput("person", "not-in-the-rota");
    }
    if (writes.away(id, person, from, to)) {
      turns.assignAgain(id, clock.today());
      deeds.away(leader, adoption, person, from, to);
    }
  }

  private void requireRunning(Adoption adoption) {
    if (!adoption.goesOnAfter(clock.today())) {
      throw new AdoptionOver();
    }
  }

  private boolean decidedAlready(Actor officer, Adoption adoption, State wanted) {
    if (adoption.state() == State.ASKED) {
      return false;
    }
    if (adoption.state() == wanted && adoption.decidedBy().equals(Optional.of(officer.person()))) {
      return true;
    }
    throw new AdoptionDecided(name(adoption.decidedBy()));
  }

  private void requireLead(Actor actor, UnitId unit) {
    access.require(actor, CarePermissions.LEAD, unit.value());
  }

  private void requireConfirm(Actor actor, UnitId unit) {
    access.require(actor, CarePermissions.CONFIRM, unit.value());
  }

  private String name(Optional<PersonId> person) {
    return person.flatMap(people::find).map(People.Person::name).orElse("");
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
