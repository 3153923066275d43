package org.chungtay.care.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.care.NotYourTurn;
import org.chungtay.care.Rules;
import org.chungtay.care.feed.TurnFeeds;
import org.chungtay.care.handover.AskedToTake;
import org.chungtay.care.mine.MyTurnsModel.Mine;
import org.chungtay.care.mine.MyTurnsModel.Wanted;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Leading;
import org.chungtay.care.turn.StandInCall;
import org.chungtay.care.turn.StandingIn;
import org.chungtay.care.turn.Turn;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.organization.Organizations;
import org.chungtay.place.Inventory;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// What the pages of a member show.
@Component
class TurnReads {
  private static final int DAYS_AHEAD = 56;

  private final Turns turns;
  private final StandingIn standingIn;
  private final Rules rules;
  private final Places places;
  private final Inventory inventory;
  private final Organizations organizations;
  private final Circle circle;
  private final People people;
  private final Leading leading;
  private final AskedToTake asked;
  private final TurnFeeds feeds;
  private final CityClock clock;

  TurnReads(
      Turns turns,
      StandingIn standingIn,
      Rules rules,
      Places places,
      Inventory inventory,
      Organizations organizations,
      Circle circle,
      People people,
      Leading leading,
      AskedToTake asked,
      TurnFeeds feeds,
      CityClock clock) {
    this.turns = turns;
    this.standingIn = standingIn;
    this.rules = rules;
    this.places = places;
    this.inventory = inventory;
    this.organizations = organizations;
    this.circle = circle;
    this.people = people;
    this.leading = leading;
    this.asked = asked;
    this.feeds = feeds;
    this.clock = clock;
  }

  MyTurnsModel turns(Actor actor, Form form) {
    var today = clock.today();
    var mine = turns.expected(actor.person(), today, today.plusDays(DAYS_AHEAD));
    var calls = standingIn.openTo(actor.person());
    var called = turns.all(calls.stream().map(StandInCall::turn).toList());
    var all = Stream.concat(mine.stream(), called.stream()).toList();
    var found = places.all(all.stream().map(Turn::place).toList());
    var names = names(all);
    return new MyTurnsModel(
        form,
        mine(mine, found, names),
        wanted(calls, called, found, names),
        asked.of(actor),
        feeds.of(actor.person()));
  }

  private List<Mine> mine(List<Turn> mine, Map<PlaceId, Place> found, Map<UUID, String> names) {
    var soon = clock.today().plusDays(rules.on("early-days", clock.today()));
    var asked =
        standingIn.of(mine).stream()
            .filter(call -> call.state() == StandInCall.State.OPEN)
            .map(StandInCall::turn)
            .collect(Collectors.toSet());
    return mine.stream()
        .filter(turn -> found.containsKey(turn.place()))
        .map(turn ->
            new Mine(
                turn,
                get(found, turn),
                names.getOrDefault(turn.unit().value(), ""),
                asked.contains(turn.id()),
                open(turn) && !turn.day().isAfter(soon)))
        .toList();
  }

  private static List<Wanted> wanted(
      List<StandInCall> calls,
      List<Turn> called,
      Map<PlaceId, Place> found,
      Map<UUID, String> names) {
    var byId = called.stream().collect(Collectors.toMap(Turn::id, Function.identity()));
    return calls.stream()
        .map(call -> {
          var turn = Objects.requireNonNull(byId.get(call.turn()));
          return new Wanted(
              call.id(), turn, get(found, turn), names.getOrDefault(turn.unit().value(), ""));
        })
        .toList();
  }

  private static boolean open(Turn turn) {
    return turn.state() == Turn.State.DUE || turn.state() == Turn.State.MISSED;
  }

  private static Place get(Map<PlaceId, Place> found, Turn turn) {
    return Objects.requireNonNull(found.get(turn.place()));
  }

  private Map<UUID, String> names(List<Turn> all) {
    return organizations.units(all.stream().map(Turn::unit).distinct().toList()).values().stream()
        .collect(Collectors.toMap(unit -> unit.id().value(), unit -> unit.name()));
  }

  DoneModel done(Actor actor, Turn turn, Form form) {
    var leads = leading.leads(actor, turn.adoption(), turn.unit());
    if (!leads && !turn.heldBy(actor.person()) && !member(actor, turn)) {
      throw new NotYourTurn();
    }
    var place = places.get(turn.place());
    return new DoneModel(
        form,
        turn,
        place,
        checks(place),
        inventory.of(place.id()),
        leads ? others(turn) : List.of());
  }

  private boolean member(Actor actor, Turn turn) {
    return Stream.concat(Stream.of(turn.unit()), turn.sister().stream())
        .anyMatch(unit -> circle.members(unit).contains(actor.person()));
  }

  private List<Places.Check> checks(Place place) {
    return places.kinds().stream()
        .filter(kind -> kind.code().equals(place.kind()))
        .flatMap(kind -> kind.checks().stream())
        .toList();
  }

  private List<DoneModel.Other> others(Turn turn) {
    var members = circle.members(turn.unit());
    var names = people.names(members);
    return members.stream()
        .filter(names::containsKey)
        .map(person -> new DoneModel.Other(person.toString(), names.getOrDefault(person, "")))
        .sorted(Comparator.comparing(DoneModel.Other::name))
        .toList();
  }
}
