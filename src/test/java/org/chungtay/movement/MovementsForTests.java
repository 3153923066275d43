package org.chungtay.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.activity.PlansForTests;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.Movements.Draft;
import org.chungtay.organization.Unit;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Movements of the women of Thủy Xuân with the youth there, in each state.
@Component
public class MovementsForTests {
  public static final String WARD = "Thủy Xuân";

  private final Movements movements;
  private final PlansForTests plans;
  private final Visitors visitors;
  private final CityClock clock;

  MovementsForTests(Movements movements, PlansForTests plans, Visitors visitors, CityClock clock) {
    this.movements = movements;
    this.plans = plans;
    this.visitors = visitors;
    this.clock = clock;
  }

  public Unit women() {
    return plans.unit("women", WARD);
  }

  public Unit youth() {
    return plans.unit("youth", WARD);
  }

  /// Another one each time.
  public Visitor officer(Unit unit) {
    return visitors.as("officer", unit.id().value());
  }

  public Draft draft(String name, Unit lead, Unit... partners) {
    var all = new java.util.ArrayList<Partner>();
    all.add(new Partner(lead.organization(), lead.id()));
    for (var partner : partners) {
      all.add(new Partner(partner.organization(), partner.id()));
    }
    return new Draft(
        MovementId.next(),
        name,
        "Đường làng sạch thì ai cũng vui.\nTa cùng nhau giữ.",
        LocalDate.of(2026, 1, 1),
        clock.today().plusDays(40),
        List.copyOf(all),
        List.of("11.6", "12.5"));
  }

  /// A draft of the women that asks the youth.
  public MovementId written() {
    var draft = draft("Đường hoa " + number(), women(), youth());
    movements.write(officer(women()).actor(), draft);
    return draft.id();
  }

  public MovementId launched() {
    var id = written();
    launch(id);
    return id;
  }

  /// Of the women alone.
  public MovementId alone(String name) {
    var draft = draft(name, women());
    movements.write(officer(women()).actor(), draft);
    return draft.id();
  }

  public void launch(MovementId id) {
    var movement = movements.find(id).orElseThrow();
    movement.partners().stream()
        .skip(1)
        .forEach(one ->
            movements.answer(
                visitors.as("officer", one.unit().value()).actor(),
                id,
                one.unit(),
                movement.terms(),
                true,
                ""));
    movements.launch(
        visitors.as("officer", movement.lead().unit().value()).actor(), id, movement.version());
  }

  public Goal goal(String indicator, String quantity) {
    return new Goal(Ids.next(), indicator, List.of(women().area()), new BigDecimal(quantity));
  }

  public Task task() {
    return task(youth(), women());
  }

  public Task task(Unit lead, Unit... partners) {
    return new Task(
        Ids.next(),
        "Trồng hoa hai bên đường",
        lead.id(),
        Stream.of(partners).map(Unit::id).toList(),
        clock.today().plusDays(7),
        TaskState.OPEN,
        "");
  }

  public static String number() {
    return Long.toString(Math.abs(Ids.next().getLeastSignificantBits() % 1_000_000));
  }
}
