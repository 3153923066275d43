package org.chungtay.care.turn;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Tells;
import org.chungtay.care.notice.Tells.Notice;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is told about turns, in the transaction of the deed.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TurnNews {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String MINE = "/my/turns";

  private final Circle circle;
  private final Tells tells;
  private final Places places;
  private final Organizations organizations;

  TurnNews(Circle circle, Tells tells, Places places, Organizations organizations) {
    this.circle = circle;
    this.tells = tells;
    this.places = places;
    this.organizations = organizations;
  }

  /// Everybody of the group but who cannot come; for each call anew.
  void askGroup(Turn turn, UUID call) {
    tell(circle.members(turn.unit()), turn, "stand-in/" + call, "care.told.stand-in");
  }

  /// Who leads the sister group, and her members.
  void askSister(Turn turn, UUID call) {
    turn.sister()
        .ifPresent(sister ->
            tell(circle.members(sister), turn, "sister/" + call, "care.told.stand-in-sister"));
  }

  /// Whoever asked learns that somebody comes, and so do the leaders.
  void taken(Turn turn, StandInCall call, Actor standIn) {
    var asked = new java.util.ArrayList<>(circle.leaders(turn.unit()));
    asked.add(call.askedBy());
    asked.remove(standIn.person());
    var words = new java.util.HashMap<>(words(turn));
    words.put("name", standIn.name());
    tells.tell(asked, "taken/" + call.id(), "care.told.taken", words, MINE);
  }

  /// Whoever is expected on each; what is known of the places and groups is asked once for all.
  void remind(List<Turn> turns) {
    var all = places.all(turns.stream().map(Turn::place).distinct().toList());
    var groups = organizations.units(turns.stream().map(Turn::unit).distinct().toList());
    tells.tell(
        turns.stream()
            .flatMap(turn ->
                turn.holder().stream()
                    .map(person ->
                        new Notice(
                            person,
                            "turn/" + turn.id(),
                            "care.told.turn",
                            words(
                                turn,
                                Objects.requireNonNull(all.get(turn.place())),
                                Objects.requireNonNull(groups.get(turn.unit()))),
                            MINE)))
            .toList());
  }

  /// A holiday that was added: whoever was expected, and who leads the group.
  void moved(List<Turn> turns) {
    dayOff(turns, "care.told.turn-moved");
  }

  void spared(List<Turn> turns) {
    dayOff(turns, "care.told.turn-spared");
  }

  private void dayOff(List<Turn> turns, String key) {
    if (turns.isEmpty()) {
      return;
    }
    var all = places.all(turns.stream().map(Turn::place).distinct().toList());
    var units = turns.stream().map(Turn::unit).distinct().toList();
    var groups = organizations.units(units);
    var leaders = circle.leaders(units);
    tells.tell(
        turns.stream()
            .flatMap(turn -> {
              var words =
                  words(
                      turn,
                      Objects.requireNonNull(all.get(turn.place())),
                      Objects.requireNonNull(groups.get(turn.unit())));
              return Stream.concat(turn.holder().stream(), Circle.of(leaders, turn.unit()).stream())
                  .distinct()
                  .map(person ->
                      new Notice(
                          person, "day-off/" + turn.id() + "/" + turn.day(), key, words, MINE));
            })
            .toList());
  }

  private void tell(List<PersonId> people, Turn turn, String name, String key) {
    var others = people.stream().filter(person -> !turn.heldBy(person)).toList();
    tells.tell(others, name, key, words(turn), MINE);
  }

  private Map<String, Object> words(Turn turn) {
    return words(turn, places.get(turn.place()), organizations.get(turn.unit()));
  }

  private static Map<String, Object> words(Turn turn, Place place, Unit group) {
    return Map.of(
        "place", place.name(),
        "group", group.name(),
        "day", DAY.format(turn.day()),
        "time", TIME.format(turn.moment()),
        "bring", turn.bring().isEmpty() ? "-" : turn.bring(),
        "code", place.code(),
        "before", turn.movedFrom().map(DAY::format).orElse(""));
  }
}
