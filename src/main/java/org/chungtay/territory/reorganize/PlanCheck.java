package org.chungtay.territory.reorganize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.name.AreaName;
import org.chungtay.territory.reorganize.Plan.NewCommune;
import org.chungtay.territory.reorganize.Plan.Share;

/// Why a plan cannot be applied as it stands. Rules of the territory: the parts of an area are the
/// whole of it, on one day one code and one name belong to one commune.
final class PlanCheck {
  private final Plan plan;
  private final Map<AreaId, Area> formers;
  private final List<Area> staying;
  private final Optional<LocalDate> otherPlan;
  private final List<Problem> problems = new ArrayList<>();

  /// @param communes those of the city in force on the day before the plan's
  private PlanCheck(Plan plan, Collection<Area> communes, Optional<LocalDate> otherPlan) {
    this.plan = plan;
    this.otherPlan = otherPlan;
    var ending = Set.copyOf(plan.formers());
    formers =
        communes.stream()
            .filter(one -> ending.contains(one.id()) && one.until().isEmpty())
            .collect(Collectors.toMap(Area::id, one -> one));
    staying = communes.stream().filter(one -> !ending.contains(one.id())).toList();
  }

  static List<Problem> of(Plan plan, Collection<Area> communes, Optional<LocalDate> otherPlan) {
    return new PlanCheck(plan, communes, otherPlan).all();
  }

  private List<Problem> all() {
    if (plan.shares().isEmpty()) {
      add("empty", Map.of());
    }
    plan.formers().forEach(this::ends);
    plan.communes().forEach(this::begins);
    otherPlan.ifPresent(day -> add("other-plan", Map.of("day", day)));
    return List.copyOf(problems);
  }

  private void ends(AreaId former) {
    var area = formers.get(former);
    if (area == null) {
      add("not-in-force", Map.of("area", former.toString()));
      return;
    }
    var parts = plan.of(former);
    var sum = parts.stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      var percent = sum.movePointRight(2).stripTrailingZeros().toPlainString();
      add("weights", Map.of("area", area.fullName(), "sum", percent));
    }
    if (parts.size() == 1 && isTheSame(area, parts.getFirst())) {
      add("nothing-changes", Map.of("area", area.fullName()));
    }
  }

  private boolean isTheSame(Area area, Share part) {
    var alone = plan.shares().stream().filter(other -> other.code().equals(part.code())).count();
    var becomes = plan.commune(part.code()).orElseThrow();
    return alone == 1
        && area.code().equals(Optional.of(becomes.code()))
        && area.fullName().equals(becomes.fullName());
  }

  private void begins(NewCommune commune) {
    staying.stream()
        .filter(area -> area.code().equals(Optional.of(commune.code())))
        .forEach(
            area -> add("code-in-use", Map.of("code", commune.code(), "area", area.fullName())));
    var name = named(commune);
    staying.stream()
        .filter(area -> AreaName.canonical(area.fullName()).equals(name))
        .forEach(area -> add("name-in-use", Map.of("area", area.fullName())));
    var first = plan.communes().stream().filter(other -> named(other).equals(name)).findFirst();
    if (!Objects.equals(first.map(NewCommune::code).orElse(""), commune.code())) {
      add("name-twice", Map.of("area", commune.fullName()));
    }
  }

  private static String named(NewCommune commune) {
    return AreaName.canonical(commune.fullName());
  }

  private void add(String code, Map<String, Object> arguments) {
    var problem = new Problem(code, arguments);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
