package org.chungtay.demonstration.year;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.State;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.cast.Casting;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.picture.Picture;
import org.chungtay.demonstration.year.Script.Fate;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Plays one script through the product's doors, each deed at its own moment. Every step looks
/// where the activity stands first, so that after a kill it goes on where it was.
@Component
class Performance {
  private final Planning planning;
  private final Attendances attendances;
  private final Reporting reporting;
  private final Photos photos;
  private final Organizations organizations;
  private final Plays plays;
  private final CityClock clock;

  Performance(
      Planning planning,
      Attendances attendances,
      Reporting reporting,
      Photos photos,
      Organizations organizations,
      Plays plays,
      CityClock clock) {
    this.planning = planning;
    this.attendances = attendances;
    this.reporting = reporting;
    this.photos = photos;
    this.organizations = organizations;
    this.plays = plays;
    this.clock = clock;
  }

  void play(Script script) {
    plays.plan(script).ifPresent(plan -> play(script, plan));
  }

  private void play(Script script, Planning.Plan plan) {
    var leader = Player.leader(plays.lead(script), script.ward()).actor();
    var starts = plan.startsAt();
    at(
        starts.minus(Duration.ofDays(12)),
        () -> {
          var _ = planning.plan(leader, plan);
        });
    if (script.fate() == Fate.DRAFT) {
      return;
    }
    at(starts.minus(Duration.ofDays(11)), () -> open(leader, plan));
    at(starts.minus(Duration.ofDays(4)), () -> register(leader, script, plan));
    if (script.fate() == Fate.CANCELLED) {
      at(starts.minus(Duration.ofHours(14)), () -> cancel(leader, plan));
      return;
    }
    if (script.fate() == Fate.OPEN) {
      return;
    }
    at(starts.plus(Duration.ofMinutes(10)), () -> gather(leader, script, plan));
    if (script.fate() != Fate.RUNNING) {
      afterwards(leader, script, plan);
    }
  }

  private void afterwards(Actor leader, Script script, Planning.Plan plan) {
    var officer = Player.officer(plays.lead(script), script.ward()).actor();
    at(plan.endsAt().plus(Duration.ofHours(2)), () -> report(leader, script, plan));
    if (script.fate() == Fate.RETURNED) {
      at(plan.endsAt().plus(Duration.ofHours(26)), () -> sendBack(officer, plan));
    }
    if (script.fate() == Fate.CONFIRMED) {
      at(plan.endsAt().plus(Duration.ofHours(8)), () -> accept(script, plan));
      at(plan.endsAt().plus(Duration.ofHours(24)), () -> confirm(officer, plan));
    }
  }

  /// Nothing happens in the future.
  private void at(Instant moment, Runnable deed) {
    var now = clock.now();
    clock.during(moment.isAfter(now) ? now : moment, deed);
  }

  private State state(Actor actor, Planning.Plan plan) {
    return planning.get(actor, plan.id()).state();
  }

  private void open(Actor leader, Planning.Plan plan) {
    if (state(leader, plan) == State.DRAFT) {
      planning.open(leader, plan.id());
    }
  }

  private void cancel(Actor leader, Planning.Plan plan) {
    var state = state(leader, plan);
    if (state == State.OPEN || state == State.RUNNING) {
      planning.cancel(leader, plan.id(), "Mưa lớn, đường ngập; hẹn bà con tuần sau.");
    }
  }

  /// Two in three come of their own accord; the leader enters the others on the day.
  private void register(Actor leader, Script script, Planning.Plan plan) {
    if (state(leader, plan) == State.OPEN) {
      crowd(script).stream()
          .filter(Performance::ofOwnAccord)
          .forEach(volunteer -> {
            var _ = attendances.register(plan.id(), volunteer.id(), site(plan, volunteer).id());
          });
    }
  }

  private void gather(Actor leader, Script script, Planning.Plan plan) {
    if (clock.now().isBefore(plan.startsAt().minus(Activity.GATHERING))) {
      return;
    }
    if (state(leader, plan) == State.OPEN) {
      planning.start(leader, plan.id());
    }
    if (state(leader, plan) != State.RUNNING) {
      return;
    }
    var present = new ArrayList<Attendances.CheckIn>();
    for (var volunteer : crowd(script)) {
      var site = site(plan, volunteer);
      if (ofOwnAccord(volunteer)) {
        var registration = attendances.register(plan.id(), volunteer.id(), site.id());
        if (!Dice.named("no-show:" + plan.id() + volunteer.id()).oneIn(9)) {
          present.add(checkIn(registration, site, Attendances.Way.TICKET));
        }
      } else {
        var registration = attendances.enter(leader, plan.id(), volunteer.id(), site.id());
        present.add(checkIn(registration, site, Attendances.Way.TICKED));
      }
    }
    attendances.checkIn(leader, plan.id(), present);
    delegations(leader, script, plan);
  }

  private Attendances.CheckIn checkIn(
      Attendances.Registration registration, Activity.Site site, Attendances.Way way) {
    return new Attendances.CheckIn(registration.id(), site.id(), way, clock.now());
  }

  private void delegations(Actor leader, Script script, Planning.Plan plan) {
    var dice = Dice.named("delegations:" + plan.id());
    var names =
        List.of(
            "Đoàn viên trường THPT",
            "Bộ đội đóng quân trên địa bàn",
            "Câu lạc bộ chèo SUP",
            "Tiểu thương chợ",
            "Doanh nghiệp trong phường");
    for (int i = 0; i < script.delegations(); i++) {
      attendances.count(
          leader,
          plan.id(),
          new Attendances.Delegation(
              Ids.named(plan.id() + ":delegation:" + i),
              plan.sites().getFirst().id(),
              dice.of(names),
              Optional.empty(),
              dice.between(8, 90)));
    }
  }

  private void report(Actor leader, Script script, Planning.Plan plan) {
    var state = state(leader, plan);
    if (state != State.RUNNING) {
      return;
    }
    if (script.photographed()) {
      photographs(leader, plan);
    }
    var results = new ArrayList<Reporting.Result>();
    for (var site : plan.sites()) {
      var dice = Dice.named("results:" + site.id());
      script
          .kind()
          .results()
          .forEach((indicator, most) ->
              results.add(
                  new Reporting.Result(
                      site.id(), indicator, BigDecimal.valueOf(dice.between(0, most)))));
    }
    reporting.report(
        leader,
        plan.id(),
        new Reporting.Report("Bà con ra đông, làm xong sớm hơn dự kiến.", results));
  }

  private void photographs(Actor leader, Planning.Plan plan) {
    int count = Dice.named("photos:" + plan.id()).between(1, 3);
    for (int i = 0; i < count; i++) {
      var picture = Picture.of(plan.id() + ":" + i);
      var _ =
          photos.add(
              leader,
              new Subject("activity", plan.id().value()),
              new ByteArrayInputStream(picture));
    }
  }

  private void accept(Script script, Planning.Plan plan) {
    for (Share share : plan.shares().subList(1, plan.shares().size())) {
      var partner = organizations.get(share.organization());
      var officer = Player.officer(partner, script.ward()).actor();
      planning.answer(officer, plan.id(), share.unit(), true, "");
    }
  }

  private void sendBack(Actor officer, Planning.Plan plan) {
    if (state(officer, plan) == State.REPORTED) {
      reporting.sendBack(
          officer, plan.id(), 1, "Số bao rác và ảnh chưa khớp; xin bổ sung ảnh chụp sau khi dọn.");
    }
  }

  private void confirm(Actor officer, Planning.Plan plan) {
    if (state(officer, plan) == State.REPORTED) {
      reporting.confirm(officer, plan.id(), 1);
    }
  }

  private static List<Player> crowd(Script script) {
    int first = Dice.named("crowd:" + script.id()).between(0, Casting.VOLUNTEERS - 1);
    return java.util.stream.IntStream.range(0, Math.min(script.crowd(), Casting.VOLUNTEERS))
        .mapToObj(i -> Player.volunteer(script.ward(), (first + i) % Casting.VOLUNTEERS))
        .toList();
  }

  private static boolean ofOwnAccord(Player volunteer) {
    return !Dice.named("own-accord:" + volunteer.id()).oneIn(3);
  }

  private static Activity.Site site(Planning.Plan plan, Player volunteer) {
    return Dice.named(plan.id() + ":" + volunteer.id()).of(plan.sites());
  }
}
