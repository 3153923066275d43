package org.chungtay.demonstration.movement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementFunds;
import org.chungtay.movement.MovementFunds.Kind;
import org.chungtay.movement.MovementFunds.Recorded;
import org.chungtay.movement.Movements;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Plays the money of movements: one organisation's officer records it, another's confirms it.
@Component
class Purses {
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

  private final MovementFunds funds;
  private final Movements movements;
  private final Organizations organizations;
  private final CityClock clock;

  Purses(MovementFunds funds, Movements movements, Organizations organizations, CityClock clock) {
    this.funds = funds;
    this.movements = movements;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// In the order of their days, so that nothing is spent before it is there.
  void play(Campaign campaign, Stage stage) {
    var tasks = movements.tasks(campaign.id());
    var lines = Purse.of(campaign);
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      var day = campaign.first(stage).plusDays(line.day());
      if (day.plusDays(3).isBefore(stage.begun())) {
        play(campaign, line, at, day, tasks);
      }
    }
  }

  private void play(
      Campaign campaign, Purse line, int at, LocalDate day, List<Movement.Task> tasks) {
    var id = Ids.named("demonstration:money:" + campaign.key() + ":" + at);
    var recorder = officer(line.recorder());
    on(day, () -> funds.record(recorder, recorded(campaign, line, id, day, tasks), List.of()));
    if (line.confirmer().isEmpty()) {
      return;
    }
    var confirmer = officer(line.confirmer());
    on(day.plusDays(1), () -> funds.confirm(confirmer, id, false));
    if (!line.mistake().isEmpty()) {
      var correction = Ids.named("demonstration:money:" + campaign.key() + ":" + at + ":taken");
      on(
          day.plusDays(2),
          () -> {
            funds.correct(recorder, correction, id, line.mistake());
            funds.confirm(confirmer, correction, false);
          });
    }
  }

  private static Recorded recorded(
      Campaign campaign, Purse line, UUID id, LocalDate day, List<Movement.Task> tasks) {
    return new Recorded(
        id,
        campaign.id(),
        line.spent() ? Kind.SPENDING : Kind.RECEIPT,
        day,
        line.account(),
        line.amount(),
        line.party(),
        line.purpose(),
        task(line, tasks));
  }

  private static Optional<UUID> task(Purse line, List<Movement.Task> tasks) {
    return tasks.stream()
        .filter(task -> !line.task().isEmpty() && task.what().startsWith(line.task()))
        .map(Movement.Task::id)
        .findFirst();
  }

  private Actor officer(String code) {
    return Player.cityOfficer(organizations.byCode(code).orElseThrow()).actor();
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(AFTERNOON)), deed);
  }
}
