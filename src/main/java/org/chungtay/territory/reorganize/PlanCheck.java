package org.chungtay.territory.reorganize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final Map<AreaId, List<Share>> parts;
  private final Map<String, Long> sharesOfCode;
  private final Map<String, NewCommune> becoming;
  private final Map<String, List<Area>> stayingByCode;
  private final Map<String, List<Area>> stayingByName;
  private final Map<String, NewCommune> firstOfName;
  private final Optional<LocalDate> otherPlan;
  private final Set<Problem> problems = new LinkedHashSet<>();

  /// @param communes those of the city in force on the day before the plan's
  private PlanCheck(Plan plan, Collection<Area> communes, Optional<LocalDate> otherPlan) {
    this.plan = plan;
    this.otherPlan = otherPlan;
    parts = plan.shares().stream().collect(Collectors.groupingBy(Share::former));
    sharesOfCode =
        plan.shares().stream().collect(Collectors.groupingBy(Share::code, Collectors.counting()));
    becoming = plan.communes().stream().collect(Collectors.toMap(NewCommune::code, one -> one));
    firstOfName =
        plan.communes().stream()
            .collect(Collectors.toMap(PlanCheck::named, one -> one, (first, _) -> first));
    formers =
        communes.stream()
            .filter(one -> parts.containsKey(one.id()) && one.until().isEmpty())
            .collect(Collectors.toMap(Area::id, one -> one));
    var staying = communes.stream().filter(one -> !parts.containsKey(one.id())).toList();
    stayingByCode = staying.stream().collect(Collectors.groupingBy(area -> area.code().orElse("")));
    stayingByName =
        staying.stream()
            .collect(Collectors.groupingBy(area -> AreaName.canonical(area.fullName())));
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
    var shares = parts.getOrDefault(former, List.of());
    var sum = shares.stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      var percent = sum.movePointRight(2).stripTrailingZeros().toPlainString();
      add("weights", Map.of("area", area.fullName(), "sum", percent));
    }
    if (shares.size() == 1 && isTheSame(area, shares.getFirst())) {
      add("nothing-changes", Map.of("area", area.fullName()));
    }
  }

  private boolean isTheSame(Area area, Share part) {
    return sharesOfCode.getOrDefault(part.code(), 0L) == 1
        && area.code().equals(Optional.of(part.code()))
        && Optional.ofNullable(becoming.get(part.code()))
            .map(NewCommune::fullName)
            .equals(Optional.of(area.fullName()));
  }

  private void begins(NewCommune commune) {
    stayingByCode
        .getOrDefault(commune.code(), List.of())
        .forEach(
            area -> add("code-in-use", Map.of("code", commune.code(), "area", area.fullName())));
    var name = named(commune);
    stayingByName
        .getOrDefault(name, List.of())
        .forEach(area -> add("name-in-use", Map.of("area", area.fullName())));
    if (!commune.equals(firstOfName.get(name))) {
      add("name-twice", Map.of("area", commune.fullName()));
    }
  }

  private static String named(NewCommune commune) {
    return AreaName.canonical(commune.fullName());
  }

  private void add(String code, Map<String, Object> arguments) {
    var _ = problems.add(new Problem(code, arguments));
  }
}
