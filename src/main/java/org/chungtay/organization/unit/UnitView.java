package org.chungtay.organization.unit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Unit;
import org.chungtay.organization.right.RightLine;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;

/// A unit's page and its forms.
///
/// @param above from the city unit down, this one not included
/// @param below directly below in the territorial tree
/// @param branches directly below in the sectoral tree
/// @param sector code of a branch's; empty for other units
/// @param memberCounts people who are members of the unit or anything below it, by unit
public record UnitView(
    Unit unit,
    Organization organization,
    Area area,
    List<Unit> above,
    List<Unit> below,
    List<Unit> branches,
    String sector,
    Map<UUID, Integer> memberCounts,
    List<RightLine> officers,
    List<RightLine> pastOfficers,
    UnitRights rights,
    int version,
    List<Option> residentialGroups,
    Form form) {

  /// Its groups may lie in residential groups, because it lies in the whole commune.
  public boolean wholeCommune() {
    return area.level() == Area.Level.COMMUNE;
  }

  /// Branches may lie directly below it.
  public boolean sectoral() {
    return unit.kind() == Unit.Kind.CITY || unit.kind() == Unit.Kind.BRANCH;
  }

  public int members(Unit of) {
    return memberCounts.getOrDefault(of.id().value(), 0);
  }
}
