package org.chungtay.routes;

import java.time.LocalDate;
import java.util.UUID;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPlaces;
import org.chungtay.movement.Movements;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.place.PlacesForTests;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Movements of the women of Thủy Xuân with the youth there.
@Component
class MovementRequests implements ValidRequests.Chapter {
  private static final String PLANS = "/movement-plans";
  private static final String PLAN = PLANS + "/{id}";

  private final Movements movements;
  private final MovementsForTests ready;
  private final MovementPlaces placed;
  private final PlacesForTests made;
  private final CityClock clock;

  MovementRequests(
      Movements movements,
      MovementsForTests ready,
      MovementPlaces placed,
      PlacesForTests made,
      CityClock clock) {
    this.movements = movements;
    this.ready = ready;
    this.placed = placed;
    this.made = made;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(PLANS, () -> officer().anywhere(""));
    requests.get(PLANS + "/new", () -> officer().anywhere(""));
    requests.post(PLANS, () -> words(officer().needs(Kind.NEW_ID, "id", Ids.next())));
    requests.get(PLAN, () -> officer(alone()));
    requests.get(PLAN + "/change", () -> officer(ready.written()));
    requests.post(
        PLAN + "/change", () -> words(officer(ready.written()).needs(Kind.CHOICE, "version", 1)));
    goals(requests);
    tasks(requests);
    decisions(requests);
    places(requests);
  }

  private void places(ValidRequests requests) {
    requests.post(
        PLAN + "/places",
        () ->
            officer(ready.written())
                .needs(
                    Kind.CHOICE, "place-code", made.road("women", MovementsForTests.WARD).code()));
    requests.post(
        PLAN + "/places/remove",
        () -> {
          var id = ready.written();
          var place = made.road("women", MovementsForTests.WARD).id();
          placed.put(ready.officer(ready.women()).actor(), id, place);
          return officer(id).needs(Kind.FORGIVING, "place", place);
        });
  }

  private void goals(ValidRequests requests) {
    requests.post(
        PLAN + "/goals",
        () ->
            officer(ready.written())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "goal-indicator", "trees-planted")
                .needs(Kind.NUMBER, "goal-quantity", "342")
                .may(Kind.CHOICE, "goal-areas", ready.women().area())
                .often());
    requests.post(
        PLAN + "/goals/remove",
        () -> {
          var id = ready.written();
          var goal = ready.goal("trees-planted", "12");
          movements.aim(ready.officer(ready.women()).actor(), id, goal);
          return officer(id).needs(Kind.FORGIVING, "goal", goal.id());
        });
  }

  private void tasks(ValidRequests requests) {
    requests.post(
        PLAN + "/tasks",
        () ->
            officer(ready.written())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("what", "Trồng hoa", 300)
                .needs(Kind.CHOICE, "task-lead", ready.women().id())
                .may(Kind.CHOICE, "task-partners", ready.youth().id())
                .often()
                .needs(Kind.DAY, "due", clock.today().plusDays(9)));
    requests.post(
        PLAN + "/tasks/{task}",
        () -> {
          var id = alone();
          ready.launch(id);
          var task = ready.task(ready.women());
          movements.plan(ready.officer(ready.women()).actor(), id, task);
          return officer(id, task.id())
              .needs(Kind.FORGIVING, "task", task.id())
              .needs(Kind.CHOICE, "state", "done")
              .lines("note", "Xong", 1000);
        });
  }

  private void decisions(ValidRequests requests) {
    requests.post(
        PLAN + "/answer",
        () ->
            Valid.as("officer", ready.youth().id().value(), ready.written())
                .needs(Kind.CHOICE, "unit", ready.youth().id())
                .needs(Kind.CHOICE, "terms", 1)
                .needs(Kind.CHOICE, "answer", "no")
                .line("reason", "Chưa đủ người", 500));
    requests.post(
        PLAN + "/launch",
        () -> {
          var id = alone();
          return officer(id).needs(Kind.CHOICE, "version", 1);
        });
    requests.post(
        PLAN + "/end", () -> officer(ready.launched()).lines("came-of-it", "Đã thành nếp", 4000));
  }

  private MovementId alone() {
    return ready.alone("Một mình " + MovementsForTests.number());
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", unit(), variables);
  }

  private UUID unit() {
    return ready.women().id().value();
  }

  private Valid words(Valid valid) {
    return valid
        .line("name", "Phụ nữ sống xanh", 160)
        .lines("why", "Vì thành phố xanh", 4000)
        .needs(Kind.CHOICE, "unit", unit())
        .may(Kind.CHOICE, "partners", "youth")
        .often()
        .needs(Kind.DAY, "first", LocalDate.of(2026, 1, 1))
        .needs(Kind.DAY, "last", LocalDate.of(2026, 12, 31))
        .may(Kind.NUMBER, "sdg", "11.6");
  }
}
