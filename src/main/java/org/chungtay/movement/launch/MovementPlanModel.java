package org.chungtay.movement.launch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.MovementPlaces.Placed;
import org.chungtay.movement.choice.Called;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;

/// A movement as those see it who run it.
///
/// @param leads whether the reader leads it
/// @param own whether the reader wrote or last changed it
/// @param mine units of the movement that the reader acts for
/// @param places that belong to it
/// @param aims indicators that a goal may be set for
public record MovementPlanModel(
    Form form,
    Movement movement,
    List<GoalLine> goals,
    List<Task> tasks,
    List<PartnerAnswer> answers,
    List<HappenedStep> steps,
    boolean leads,
    boolean own,
    Set<UnitId> mine,
    List<Placed> places,
    List<Indicator> aims,
    List<Area> communes,
    Called called) {

  public boolean draft() {
    return movement.state() == Movement.State.DRAFT;
  }

  public boolean over() {
    return movement.state() == Movement.State.ENDED;
  }

  /// Partners only once all have agreed.
  public boolean mayPlace() {
    return !over() && (leads || !draft());
  }

  public Optional<PartnerAnswer> answer(OrganizationId organization) {
    return answers.stream().filter(one -> one.organization().equals(organization)).findFirst();
  }

  /// Partners of the reader's own that have not answered yet.
  public List<Partner> asked() {
    return movement.partners().stream()
        .skip(1)
        .filter(one -> mine.contains(one.unit()) && answer(one.organization()).isEmpty())
        .toList();
  }

  public boolean accepted() {
    return movement.partners().stream()
        .skip(1)
        .allMatch(one -> answer(one.organization()).map(PartnerAnswer::accepted).orElse(false));
  }

  public boolean tells(Task task) {
    return !over() && (leads || mine.contains(task.lead()));
  }

  public List<Option> states(Page page) {
    return Stream.of(Movement.TaskState.values())
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .map(code -> new Option(code, page.t("movement.task." + code)))
        .toList();
  }

  public List<Option> indicators(Page page) {
    var language = page.language().tag();
    return aims.stream()
        .map(one -> new Option(one.code(), one.name(language) + " (" + one.unit(language) + ")"))
        .toList();
  }

  public List<Option> areas() {
    return communes.stream().map(one -> new Option(one.id().toString(), one.fullName())).toList();
  }

  public List<Option> units() {
    return movement.partners().stream()
        .map(one -> new Option(one.unit().toString(), called.unit(one.unit())))
        .toList();
  }
}
