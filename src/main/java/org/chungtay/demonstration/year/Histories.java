package org.chungtay.demonstration.year;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.Scene;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.movement.MovementYear;
import org.chungtay.demonstration.movement.Performed;
import org.chungtay.demonstration.voice.VoiceYear;
import org.chungtay.demonstration.year.Script.Fate;
import org.chungtay.demonstration.year.Script.Turnout;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// What is told of the year beside its activities and its care, in acts: the scenes of an act may
/// be played in any order, an act needs the one before it.
@Component
class Histories {
  private static final int DUG_WEEKS_AGO = 4;

  private final Announced announced;
  private final Reported reported;
  private final MovementYear movements;
  private final VoiceYear voices;
  private final Performance performance;
  private final Plays plays;

  Histories(
      Announced announced,
      Reported reported,
      MovementYear movements,
      VoiceYear voices,
      Performance performance,
      Plays plays) {
    this.announced = announced;
    this.reported = reported;
    this.movements = movements;
    this.voices = voices;
    this.performance = performance;
    this.plays = plays;
  }

  /// Once activities are there.
  List<List<Scene>> ofActivities(Stage stage, List<Script> scripts) {
    return List.of(
        List.of(
            scene("announced", () -> announced.announce(stage.begun())),
            scene("reported", () -> reported.report(stage.wards(), stage.begun()))),
        stage.cared().stream().map(ward -> dug(ward, stage)).toList(),
        movements.movements(stage, performed(scripts)));
  }

  /// Once a year of care was lived.
  List<List<Scene>> ofCare(Stage stage) {
    return Stream.of(
            movements.models(stage).stream(),
            Stream.of(movements.pledges(stage)),
            Stream.of(List.of(movements.places(stage))),
            voices.voices(stage).stream(),
            voices.lots(stage).stream().map(List::of))
        .flatMap(acts -> acts)
        .toList();
  }

  private List<Performed> performed(List<Script> scripts) {
    return scripts.stream()
        .filter(script -> script.fate() != Fate.DRAFT && script.fate() != Fate.CANCELLED)
        .filter(script -> plays.unit(script, script.kind().lead()).isPresent())
        .map(script ->
            new Performed(script.id(), script.title(), script.kind().lead(), script.day()))
        .toList();
  }

  private Scene dug(Area ward, Stage stage) {
    var sunday =
        stage
            .begun()
            .minusWeeks(DUG_WEEKS_AGO)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    var dice = Dice.named("dug:" + ward.id());
    var script =
        new Script(
            VoiceYear.dug(ward),
            Kind.DRAIN,
            ward,
            "theo ý kiến Tổ dân phố " + dice.between(1, 9),
            sunday,
            LocalTime.of(6, 30),
            3,
            Fate.CONFIRMED,
            new Turnout(dice.between(14, 22), 0, 0, Size.SMALL.volunteers()),
            Course.PLAIN,
            2);
    return new Scene(script.played(), () -> performance.play(script));
  }

  private static Scene scene(String name, Runnable play) {
    return new Scene(Ids.named("demonstration:" + name), play);
  }
}
