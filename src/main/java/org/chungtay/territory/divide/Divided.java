package org.chungtay.territory.divide;

import java.util.List;
import java.util.Optional;
import org.chungtay.territory.Area;
import org.chungtay.territory.Area.Level;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.reorganize.Plan;
import org.chungtay.territory.reorganize.Plan.NewCommune;

/// A commune that a plan divides.
///
/// @param parts the communes that take a part of it, the heaviest first: the one that takes what
///   nobody chose
public record Divided(Plan plan, Area former, List<NewCommune> parts) {

  public String planAddress() {
    return "/administration/reorganizations/" + plan.id();
  }

  public String address(String room) {
    return planAddress() + "/" + room + "/" + former.id();
  }

  public NewCommune heaviest() {
    return parts.getFirst();
  }

  public String name(String code) {
    return plan.commune(code).map(NewCommune::fullName).orElse("");
  }

  /// As it will be once the plan is applied, without anything below or above it.
  Area area(NewCommune part) {
    return new Area(
        AreaId.of(part.id()),
        Level.COMMUNE,
        Optional.of(part.code()),
        part.kind(),
        part.name(),
        part.name(),
        former.parent(),
        plan.day(),
        Optional.empty(),
        Optional.empty());
  }
}
