package org.chungtay.demonstration.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.Caring;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.cast.Neighbours;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Drawing;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Places;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Boundaries;
import org.springframework.stereotype.Component;

/// Draws what the groups of a ward look after, launches it, and lets them adopt it.
@Component("demonstrationLanes")
class Lanes {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final int TRIES = 200;
  private static final int STEPS = 4;
  private static final double STEP_IN_DEGREES = 0.0007;

  private final Neighbours neighbours;
  private final Drawing drawing;
  private final Places places;
  private final Caring caring;
  private final Boundaries boundaries;
  private final CityClock clock;

  Lanes(
      Neighbours neighbours,
      Drawing drawing,
      Places places,
      Caring caring,
      Boundaries boundaries,
      CityClock clock) {
    this.neighbours = neighbours;
    this.drawing = drawing;
    this.places = places;
    this.caring = caring;
    this.boundaries = boundaries;
    this.clock = clock;
  }

  List<Lane> of(Area ward, LocalDate since) {
    return neighbours.of(ward, since).stream().map(circle -> new Lane(ward, circle)).toList();
  }

  void make(Area ward, LocalDate since, LocalDate begun) {
    var lanes = of(ward, since);
    for (int i = 0; i < lanes.size(); i++) {
      var lane = lanes.get(i);
      var sister = lanes.get((i + 1) % lanes.size()).circle().group();
      neighbours.join(lane.circle(), since);
      line(lane).ifPresent(points -> make(lane, points, sister, begun));
    }
  }

  private void make(Lane lane, List<Point> points, UnitId sister, LocalDate begun) {
    var organization = lane.circle().organization();
    var leader = Player.leader(organization, lane.ward()).actor();
    var officer = Player.officer(organization, lane.ward()).actor();
    var launched = lane.launched(begun);
    on(
        launched.minusDays(10),
        () ->
            drawing.draw(
                leader,
                new Drawing.Drawn(
                    lane.place(),
                    lane.circle().above().id(),
                    lane.kind(),
                    lane.name(),
                    "",
                    Optional.empty(),
                    points)));
    on(
        launched,
        () -> {
          drawing.launch(officer, lane.place(), places.get(lane.place()).version());
          caring.ask(leader, wanted(lane, sister, launched));
          caring.accept(officer, lane.adoption());
        });
  }

  private static Caring.Wanted wanted(Lane lane, UnitId sister, LocalDate since) {
    var weekday = lane.ofYouth() ? DayOfWeek.SATURDAY : DayOfWeek.SUNDAY;
    return new Caring.Wanted(
        lane.adoption(),
        lane.place(),
        lane.circle().group(),
        Optional.of(sister),
        since,
        Recurrence.weekly(List.of(weekday)),
        LocalTime.of(6, 30),
        "Chổi, kéo tỉa, bao rác",
        lane.circle().people().stream().map(Player::id).toList(),
        List.of("Quét dọn, nhặt rác", "Tưới và tỉa cây", "Nhắc nhau không xả rác"));
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(MORNING)), deed);
  }

  /// A line by chance inside the ward.
  private Optional<List<Point>> line(Lane lane) {
    var map = boundaries.closeUp(List.of(lane.ward().id()), clock.today());
    var dice = lane.dice("line");
    for (int i = 0; i < TRIES; i++) {
      var from =
          new Point(
              map.frame().latitude(dice.part() * map.height()),
              map.frame().longitude(dice.part() * map.width()));
      var line = from(from, dice);
      if (line.stream().allMatch(point -> lies(point, lane.ward()))) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /// It bends a little and never turns back.
  private static List<Point> from(Point start, Dice dice) {
    var points = new ArrayList<Point>(List.of(start));
    var heading = dice.part() * 2 * Math.PI;
    for (int step = 0; step < STEPS; step++) {
      var last = points.getLast();
      var bend = heading + (dice.part() - 0.5) * 0.8;
      points.add(
          new Point(
              last.latitude() + Math.sin(bend) * STEP_IN_DEGREES,
              last.longitude() + Math.cos(bend) * STEP_IN_DEGREES));
    }
    return points;
  }

  private boolean lies(Point point, Area ward) {
    return boundaries
        .containing(point.latitude(), point.longitude(), clock.today())
        .filter(ward.id()::equals)
        .isPresent();
  }
}
