package org.chungtay.movement.launch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.Movements.Draft;
import org.chungtay.movement.choice.LeadableUnits;
import org.chungtay.movement.choice.SdgTargets;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads what somebody typed about a movement, its goals and its tasks.
@Component
class MovementForm {
  static final Set<Unit.Kind> LEADING = Set.of(Unit.Kind.CITY, Unit.Kind.WARD, Unit.Kind.BRANCH);
  private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
  private static final int YEARS = 10;
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  private final LeadableUnits units;
  private final Organizations organizations;
  private final Outcomes outcomes;
  private final Territory territory;
  private final CityClock clock;

  MovementForm(
      LeadableUnits units,
      Organizations organizations,
      Outcomes outcomes,
      Territory territory,
      CityClock clock) {
    this.units = units;
    this.organizations = organizations;
    this.outcomes = outcomes;
    this.territory = territory;
    this.clock = clock;
  }

  Draft draft(Form form, MovementId id) {
    var name = form.line("name", 160);
    var why = why(form);
    var first = form.day("first", EARLIEST, latest());
    var last = form.day("last", EARLIEST, latest());
    if (form.refusal("first").isEmpty() && form.refusal("last").isEmpty() && last.isBefore(first)) {
      form.refuse("last", "period-turned-round");
    }
    var lead = form.idIfGiven("unit").flatMap(unit -> organizations.find(UnitId.of(unit)));
    if (lead.filter(unit -> LEADING.contains(unit.kind())).isEmpty()
        && form.refusal("unit").isEmpty()) {
      form.refuse("unit", form.value("unit").isBlank() ? "needed" : "not-a-choice");
    }
    var partners = lead.map(unit -> partners(form, unit)).orElse(List.of());
    var sdg = SdgTargets.read(form, "sdg");
    return new Draft(id, name, why, first, last, partners, sdg);
  }

  private static String why(Form form) {
    var why = form.lines("why", 4000);
    if (why.isEmpty() && form.refusal("why").isEmpty()) {
      form.refuse("why", "needed");
    }
    return why;
  }

  private LocalDate latest() {
    return clock.today().plusYears(YEARS);
  }

  private List<Partner> partners(Form form, Unit lead) {
    var partners = new ArrayList<Partner>();
    partners.add(new Partner(lead.organization(), lead.id()));
    for (var code : form.values("partners").stream().filter(it -> !it.isBlank()).toList()) {
      var unit = organizations.byCode(code).flatMap(one -> units.beside(lead, one.id()));
      if (unit.isEmpty()) {
        form.refuse("partners", "not-a-choice");
      } else if (!unit.get().organization().equals(lead.organization())) {
        partners.add(new Partner(unit.get().organization(), unit.get().id()));
      }
    }
    return partners.stream().distinct().toList();
  }

  Goal goal(Form form) {
    var id = form.id("id");
    var indicator = form.line("goal-indicator", 60);
    if (form.refusal("goal-indicator").isEmpty() && outcomes.indicator(indicator).isEmpty()) {
      form.refuse("goal-indicator", "not-a-choice");
    }
    var quantity = form.quantityIfGiven("goal-quantity", LARGEST, 3);
    if (form.refusal("goal-quantity").isEmpty()
        && quantity.map(BigDecimal::signum).orElse(0) == 0) {
      form.refuse("goal-quantity", "needed");
    }
    var areas = form.ids("goal-areas").stream().distinct().sorted().map(AreaId::of).toList();
    var known = communes().stream().map(Area::id).toList();
    if (!known.containsAll(areas)) {
      form.refuse("goal-areas", "not-a-choice");
    }
    return new Goal(id, indicator, areas, quantity.orElse(BigDecimal.ONE));
  }

  List<Area> communes() {
    return territory.communes(territory.city().id(), clock.today());
  }

  Task task(Form form, Movement movement) {
    return new Task(
        form.id("id"),
        form.line("what", 300),
        UnitId.of(form.id("task-lead")),
        form.ids("task-partners").stream().distinct().map(UnitId::of).toList(),
        form.day("due", movement.first(), latest()),
        TaskState.OPEN,
        "");
  }

  // --- choices ---

  List<Unit> units(Actor actor) {
    return units.of(actor, MovementPermissions.LEAD, LEADING);
  }
}
