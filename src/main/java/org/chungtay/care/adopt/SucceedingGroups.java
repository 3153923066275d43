package org.chungtay.care.adopt;

import java.util.List;
import java.util.Optional;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.OwnAdoption;
import org.chungtay.care.adopt.Adoptability.Impossible;
import org.chungtay.care.adopt.Adoption.State;
import org.chungtay.care.adopt.AdoptionDeeds.Kind;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.turn.WritesTurns;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A group goes on from another one today, by the word of both leaders.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SucceedingGroups {
  private final AdoptionRows rows;
  private final AdoptionWrites writes;
  private final AdoptionCheck check;
  private final WishRefusals wishes;
  private final WritesTurns turns;
  private final Standings standings;
  private final Places places;
  private final Organizations organizations;
  private final Access access;
  private final AdoptionDeeds deeds;
  private final CityClock clock;

  SucceedingGroups(
      AdoptionRows rows,
      AdoptionWrites writes,
      AdoptionCheck check,
      WishRefusals wishes,
      WritesTurns turns,
      Standings standings,
      Places places,
      Organizations organizations,
      Access access,
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
    this.access = access;
    this.deeds = deeds;
    this.clock = clock;
  }

  /// @param giver who asked on behalf of the group that goes
  /// @param former held, and in force
  public void takeOver(Actor taker, PersonId giver, Adoption former, Wish wish) {
    rows.holdAll(wish.place());
    access.require(taker, CarePermissions.LEAD, wish.group().value());
    if (giver.equals(taker.person())) {
      throw new OwnAdoption();
    }
    var refusals = wishes.refusals(wish);
    if (!refusals.isEmpty()) {
      throw new InvalidInput(refusals);
    }
    var group = organizations.get(wish.group());
    if (!writes.ask(new Actor(giver, ""), wish, places.get(wish.place()).area(), group)) {
      throw new InvalidInput(List.of(wishes.askedBefore(wish)));
    }
    var today = clock.today();
    writes.end(List.of(former.id()), today, Adoption.End.HANDED_OVER, "");
    deeds.did(taker, former, Kind.ENDED, "");
    writes.decide(taker, wish.id(), State.ACCEPTED, today, "");
    turns.write(List.of(wish.id()));
    standings.refresh(List.of(wish.place()), today);
    deeds.did(taker, wish.id(), wish.place(), wish.group(), Kind.ACCEPTED, "");
  }

  /// What speaks against it that a group goes on from another one, at the field `group`.
  @Transactional(readOnly = true)
  public List<FieldRefusal> against(PlaceId place, UnitId group, AdoptionId former) {
    return check.of(places.get(place), group, Optional.of(former)) instanceof Impossible(var why)
        ? why.stream().map(one -> one.refusal("group")).toList()
        : List.of();
  }
}
