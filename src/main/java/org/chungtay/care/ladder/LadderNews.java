package org.chungtay.care.ladder;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chungtay.care.ladder.LadderSteps.Taken;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Tells;
import org.chungtay.care.notice.Tells.Notice;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every step is explained to those whom it concerns, in their language, never as anybody's fault.
/// What is known of a night's places and groups is asked once for all of them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LadderNews {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Circle circle;
  private final Tells tells;
  private final Places places;
  private final Organizations organizations;

  LadderNews(Circle circle, Tells tells, Places places, Organizations organizations) {
    this.circle = circle;
    this.tells = tells;
    this.places = places;
    this.organizations = organizations;
  }

  void tell(List<Taken> steps) {
    if (steps.isEmpty()) {
      return;
    }
    var all = places.all(steps.stream().map(one -> PlaceId.of(one.place())).distinct().toList());
    var groups = groups(steps, _ -> true);
    var units = organizations.units(groups);
    var people = people(steps, groups);
    tells.tell(
        steps.stream()
            .flatMap(step ->
                people
                    .concerned(step)
                    .distinct()
                    .map(person ->
                        notice(
                            person,
                            step,
                            Objects.requireNonNull(all.get(PlaceId.of(step.place()))),
                            Objects.requireNonNull(units.get(UnitId.of(step.unit()))))))
            .toList());
  }

  private static Notice notice(PersonId person, Taken step, Place place, Unit group) {
    return new Notice(
        person,
        "step/" + step.id(),
        "care.step.told." + step.step().toLowerCase(Locale.ROOT).replace('_', '-'),
        Map.of(
            "place", place.name(),
            "group", group.name(),
            "day", DAY.format(step.firstDay()),
            "misses", step.misses(),
            "days", step.days()),
        "/places/" + step.place());
  }

  private static List<UnitId> groups(List<Taken> steps, Predicate<Taken> which) {
    return steps.stream().filter(which).map(one -> UnitId.of(one.unit())).distinct().toList();
  }

  private People people(List<Taken> steps, Collection<UnitId> groups) {
    var sisters = steps.stream().flatMap(one -> Stream.ofNullable(one.sister())).map(UnitId::of);
    return new People(
        circle.leaders(Stream.concat(groups.stream(), sisters).distinct().toList()),
        circle.members(groups(steps, one -> one.step().equals("STAND_IN"))),
        circle.officers(groups(steps, People::reachesOfficers)));
  }

  /// Of all groups of a night.
  private record People(
      Map<UnitId, List<PersonId>> leaders,
      Map<UnitId, List<PersonId>> members,
      Map<UnitId, List<PersonId>> officers) {

    static boolean reachesOfficers(Taken step) {
      return step.step().equals("OFFICER") || step.step().equals("RELEASED");
    }

    Stream<PersonId> concerned(Taken step) {
      var group = UnitId.of(step.unit());
      return Stream.concat(
          Circle.of(leaders, group).stream(),
          switch (step.step()) {
            case "REMINDER" -> Stream.ofNullable(step.holder()).map(PersonId::of);
            case "STAND_IN" -> Circle.of(members, group).stream();
            case "SISTER" -> sister(step.sister());
            case "OFFICER" -> Circle.of(officers, group).stream();
            case "RELEASED" ->
                Stream.concat(sister(step.sister()), Circle.of(officers, group).stream());
            default -> Stream.empty();
          });
    }

    private Stream<PersonId> sister(@Nullable UUID sister) {
      return sister == null ? Stream.empty() : Circle.of(leaders, UnitId.of(sister)).stream();
    }
  }
}
