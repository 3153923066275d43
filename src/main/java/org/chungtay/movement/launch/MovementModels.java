package org.chungtay.movement.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.MovementPlaces;
import org.chungtay.movement.Movements.Found;
import org.chungtay.movement.Movements.Reached;
import org.chungtay.movement.choice.Called;
import org.chungtay.movement.choice.CalledReads;
import org.chungtay.movement.choice.SdgTargets;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// What the pages of movements show.
@Component
class MovementModels {
  private final KeptMovements movements;
  private final MovementRows rows;
  private final MovementForm forms;
  private final MovementPlaces places;
  private final GoalLines lines;
  private final CalledReads called;
  private final Organizations organizations;
  private final Outcomes outcomes;
  private final Access access;

  MovementModels(
      KeptMovements movements,
      MovementRows rows,
      MovementForm forms,
      MovementPlaces places,
      GoalLines lines,
      CalledReads called,
      Organizations organizations,
      Outcomes outcomes,
      Access access) {
    this.movements = movements;
    this.rows = rows;
    this.forms = forms;
    this.places = places;
    this.lines = lines;
    this.called = called;
    this.organizations = organizations;
    this.outcomes = outcomes;
    this.access = access;
  }

  MovementsModel listed(Found found, String words, String organization) {
    var units = found.movements().stream().flatMap(one -> units(one, List.of())).toList();
    return new MovementsModel(found, words, organization, organizations.all(), called.of(units));
  }

  MovementEditModel blank(Actor actor, Form form) {
    return new MovementEditModel(form, Optional.empty(), forms.units(actor), organizations.all());
  }

  MovementEditModel changing(Actor actor, Movement movement, Form form) {
    var shown = form.fresh() ? new Form(typed(movement)) : form;
    return new MovementEditModel(
        shown, Optional.of(movement), forms.units(actor), organizations.all());
  }

  private Map<String, List<String>> typed(Movement movement) {
    return Map.of(
        "name", List.of(movement.name()),
        "why", List.of(movement.why()),
        "first", List.of(movement.first().toString()),
        "last", List.of(movement.last().toString()),
        "unit", List.of(movement.lead().unit().toString()),
        "partners",
            movement.partners().stream()
                .skip(1)
                .map(one -> organizations.get(one.organization()).code())
                .toList(),
        "sdg", List.of(SdgTargets.written(movement.sdg())));
  }

  MovementPlanModel planned(Actor actor, Movement movement, Page page, Form form) {
    var reached = movements.reached(movement);
    var tasks = movements.tasks(movement.id());
    var names = names(movement, tasks, reached);
    return new MovementPlanModel(
        form,
        movement,
        lines.of(page, movement, reached, names),
        tasks,
        rows.answers(movement),
        rows.steps(movement.id()),
        leads(actor, movement.lead().unit()),
        movements.own(actor, movement.id()),
        movement.partners().stream()
            .map(Partner::unit)
            .filter(unit -> leads(actor, unit))
            .collect(Collectors.toUnmodifiableSet()),
        places.of(movement.id()),
        outcomes.indicators().stream().filter(Indicator::targetable).toList(),
        forms.communes(),
        names);
  }

  private boolean leads(Actor actor, UnitId unit) {
    return access.allows(actor, MovementPermissions.LEAD, unit.value());
  }

  Called names(Movement movement, List<Task> tasks, List<Reached> reached) {
    return called.of(
        units(movement, tasks).toList(),
        reached.stream().flatMap(one -> one.areas().stream()).toList());
  }

  private static Stream<UnitId> units(Movement movement, List<Task> tasks) {
    return Stream.concat(
        movement.partners().stream().map(Partner::unit),
        tasks.stream()
            .flatMap(task -> Stream.concat(Stream.of(task.lead()), task.partners().stream())));
  }
}
