package org.chungtay.care.ladder;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.care.TurnId;
import org.chungtay.care.ladder.LadderSteps.Taken;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Tells;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every step is explained to those whom it concerns, in their language, never as anybody's fault.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LadderNews {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Circle circle;
  private final Tells tells;
  private final Turns turns;
  private final Places places;
  private final Organizations organizations;

  LadderNews(Circle circle, Tells tells, Turns turns, Places places, Organizations organizations) {
    this.circle = circle;
    this.tells = tells;
    this.turns = turns;
    this.places = places;
    this.organizations = organizations;
  }

  void tell(Taken step) {
    var place = places.get(PlaceId.of(step.place()));
    Map<String, Object> words =
        Map.of(
            "place", place.name(),
            "group", organizations.get(UnitId.of(step.unit())).name(),
            "day", DAY.format(step.firstDay()),
            "misses", step.misses(),
            "days", step.days());
    var key = "care.step.told." + step.step().toLowerCase(Locale.ROOT).replace('_', '-');
    for (var person : concerned(step)) {
      var _ = tells.tell(person, "step/" + step.id(), key, words, "/places/" + step.place());
    }
  }

  private List<PersonId> concerned(Taken step) {
    var group = UnitId.of(step.unit());
    var leaders = circle.leaders(group).stream();
    var all =
        switch (step.step()) {
          case "REMINDER" ->
              Stream.concat(leaders, turns.get(TurnId.of(step.firstTurn())).holder().stream());
          case "STAND_IN" -> Stream.concat(leaders, circle.members(group).stream());
          case "SISTER" -> Stream.concat(leaders, sister(step));
          case "OFFICER" -> Stream.concat(leaders, circle.officers(group).stream());
          case "RELEASED" ->
              Stream.of(leaders, sister(step), circle.officers(group).stream())
                  .flatMap(people -> people);
          default -> leaders;
        };
    return all.distinct().toList();
  }

  private Stream<PersonId> sister(Taken step) {
    return step.sister() == null
        ? Stream.empty()
        : circle.leaders(UnitId.of(step.sister())).stream();
  }
}
