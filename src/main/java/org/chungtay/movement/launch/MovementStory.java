package org.chungtay.movement.launch;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.MovementWork;
import org.chungtay.movement.MovementWork.Item;
import org.chungtay.movement.MovementWork.Work;
import org.chungtay.movement.Movements.Reached;
import org.chungtay.movement.choice.Called;
import org.chungtay.movement.choice.CommuneMaps;
import org.chungtay.movement.fund.FundStories;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Step;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.AreaId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts together what everyone reads about a movement.
@Component
class MovementStory {
  private static final int FEW = 6;

  private final KeptMovements movements;
  private final MovementRows rows;
  private final MovementModels models;
  private final GoalLines lines;
  private final CommuneMaps maps;
  private final FundStories funds;
  private final Organizations organizations;
  private final ObjectProvider<MovementWork> works;

  MovementStory(
      KeptMovements movements,
      MovementRows rows,
      MovementModels models,
      GoalLines lines,
      CommuneMaps maps,
      FundStories funds,
      Organizations organizations,
      ObjectProvider<MovementWork> works) {
    this.movements = movements;
    this.rows = rows;
    this.models = models;
    this.lines = lines;
    this.maps = maps;
    this.funds = funds;
    this.organizations = organizations;
    this.works = works;
  }

  MovementModel of(Page page, Optional<Actor> reader, Movement movement) {
    var reached = movements.reached(movement);
    var tasks = movements.tasks(movement.id());
    var names = models.names(movement, tasks, reached);
    var work = work(page, movement);
    return new MovementModel(
        movement,
        lines.of(page, movement, reached, names),
        tasks,
        steps(page, movement, names),
        map(page, movement, reached),
        work.stream()
            .filter(one -> one.work().count() > 0)
            .map(one ->
                new MovementModel.DoneWork(
                    page.t(one.heading()), one.work().count(), one.work().newest(), one.all()))
            .toList(),
        work.stream()
            .flatMap(one -> one.work().next().stream())
            .sorted(Comparator.comparing(Item::day))
            .limit(FEW)
            .toList(),
        funds.of(page, movement.id()),
        reader.map(actor -> movements.runs(actor, movement)).orElse(false),
        names);
  }

  private List<HeadedWork> work(Page page, Movement movement) {
    return works
        .orderedStream()
        .map(one ->
            new HeadedWork(
                one.heading(), one.of(movement.id(), page.today(), FEW), one.all(movement.id())))
        .toList();
  }

  private record HeadedWork(String heading, Work work, String all) {}

  private List<Step> steps(Page page, Movement movement, Called names) {
    return rows.steps(movement.id()).stream()
        .filter(step -> step.what().open())
        .map(step ->
            new Step(
                page.day(step.day()),
                page.t("movement.step." + step.what().name().toLowerCase(Locale.ROOT)),
                step.organization().map(one -> names.organization(page, one)).orElse(""),
                "done"))
        .toList();
  }

  /// Where its goals are to be reached; otherwise where its units lie.
  private Wards map(Page page, Movement movement, List<Reached> reached) {
    Set<AreaId> areas = new HashSet<>();
    reached.forEach(one -> areas.addAll(one.areas()));
    if (areas.isEmpty()) {
      organizations
          .units(movement.partners().stream().map(Partner::unit).toList())
          .values()
          .stream()
          .filter(unit -> unit.kind() == Unit.Kind.WARD)
          .map(Unit::area)
          .forEach(areas::add);
    }
    return maps.marked(page, page.t("movement.where"), areas);
  }
}
