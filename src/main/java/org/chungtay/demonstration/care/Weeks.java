package org.chungtay.demonstration.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.care.Caring;
import org.chungtay.care.Caring.OnTurn;
import org.chungtay.care.RoundId;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.picture.Picture;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// Lives the weeks of care one after the other: who is on turn does a round or does not, officers
/// confirm what waits for them, and each week ends with a night of the ladder.
@Component("demonstrationWeeks")
class Weeks {
  private static final LocalTime AFTER_THE_ROUND = LocalTime.of(7, 40);
  private static final LocalTime NEXT_MORNING = LocalTime.of(9, 0);
  private static final LocalTime NIGHT = LocalTime.of(23, 30);
  private static final int WEEKS = 55;

  /// Rounds of the last weeks have photos; of earlier ones they are left out for the disk's sake.
  private static final int WITH_PHOTOS = 3;

  private static final int FLOODED_AGO = 5;

  private final Lanes lanes;
  private final Caring caring;
  private final Organizations organizations;
  private final CityClock clock;

  Weeks(Lanes lanes, Caring caring, Organizations organizations, CityClock clock) {
    this.lanes = lanes;
    this.caring = caring;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// Mondays of the weeks that are over, the oldest first.
  static List<LocalDate> over(LocalDate begun, LocalDate today) {
    var last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    var first = begun.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS);
    return first.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1)).toList();
  }

  /// A flood a few weeks before the city's first day: nobody is asked to sweep under water.
  void flood(List<Area> wards, LocalDate begun) {
    var monday =
        begun.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(FLOODED_AGO);
    var women = organizations.byCode("women").orElseThrow();
    var morning = clock.instantOf(monday.atTime(NEXT_MORNING));
    for (var ward : wards) {
      organizations
          .wardUnit(women.id(), ward.id(), monday)
          .ifPresent(unit -> clock.during(morning, () -> flood(women, ward, unit, monday)));
    }
  }

  private void flood(Organization women, Area ward, Unit unit, LocalDate monday) {
    caring.spare(
        Player.officer(women, ward).actor(),
        Player.cityOfficer(women).actor(),
        new Caring.Spared(
            Ids.named("demonstration:flood:" + ward.id()),
            unit.id(),
            List.of(ward.id()),
            monday,
            monday.plusDays(13),
            "Mưa lũ (hư cấu): đường ngập, mọi người lo nhà cửa trước"));
  }

  void live(Area ward, LocalDate monday, LocalDate since, LocalDate begun) {
    var weeksAgo = (int) ChronoUnit.WEEKS.between(monday, begun);
    lanes.of(ward, since).stream()
        .filter(lane -> !lane.launched(begun).isAfter(monday.plusDays(6)))
        .forEach(lane -> live(lane, monday, weeksAgo));
  }

  void night(LocalDate monday) {
    clock.during(clock.instantOf(monday.plusDays(6).atTime(NIGHT)), caring::goOn);
  }

  private void live(Lane lane, LocalDate monday, int weeksAgo) {
    var dice = lane.dice("week:" + monday);
    var habit = Habit.of(lane.dice("habit"));
    var turning = lane.dice("turning").between(8, 16);
    for (var turn : caring.turns(lane.adoption(), monday, monday.plusDays(6))) {
      if (turn.open() && habit.keeps(dice, weeksAgo, turning)) {
        keep(lane, turn, weeksAgo);
      }
    }
  }

  private void keep(Lane lane, OnTurn turn, int weeksAgo) {
    var round = RoundId.of(Ids.named("demonstration:round:" + turn.id()));
    var photo =
        weeksAgo <= WITH_PHOTOS
            ? Optional.of(Picture.of("round:" + round))
            : Optional.<byte[]>empty();
    var done =
        new Caring.Done(
            round,
            lane.adoption(),
            turn.id(),
            turn.day(),
            ticked(lane, turn, photo.isPresent()),
            photo);
    clock.during(
        clock.instantOf(turn.day().atTime(AFTER_THE_ROUND)),
        () -> {
          if (caring.done(whoever(lane, turn), done) && !waits(lane, turn, weeksAgo)) {
            confirm(lane, turn, round);
          }
        });
  }

  /// What was done last is for a visitor to confirm.
  private static boolean waits(Lane lane, OnTurn turn, int weeksAgo) {
    return weeksAgo <= 1 && lane.dice("waits:" + turn.day()).oneIn(2);
  }

  private void confirm(Lane lane, OnTurn turn, RoundId round) {
    var officer = Player.officer(lane.circle().organization(), lane.ward()).actor();
    clock.during(
        clock.instantOf(turn.day().plusDays(1).atTime(NEXT_MORNING)),
        () -> caring.confirm(officer, round));
  }

  /// Without a photo something is always left to be done.
  private static List<String> ticked(Lane lane, OnTurn turn, boolean photographed) {
    var dice = lane.dice("ticked:" + turn.day());
    var left = dice.of(lane.checks());
    var all = photographed && dice.oneIn(2);
    return lane.checks().stream().filter(code -> all || !code.equals(left)).toList();
  }

  private static Actor whoever(Lane lane, OnTurn turn) {
    var people =
        lane.circle().people().stream().collect(Collectors.toMap(Player::id, Function.identity()));
    PersonId holder = turn.holder().orElse(lane.circle().people().getFirst().id());
    return people.getOrDefault(holder, lane.circle().people().getFirst()).actor();
  }
}
