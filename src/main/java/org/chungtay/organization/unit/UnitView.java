package org.chungtay.organization.unit;

import java.time.LocalDate;
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
/// @param leaders names of those who lead a group or branch today, by unit
/// @param kin what it was before, and what it became
/// @param heirs in which its members could go on when it closes: the unit above first
public record UnitView(
    Unit unit,
    Organization organization,
    Area area,
    List<Unit> above,
    List<Unit> below,
    List<Unit> branches,
    String sector,
    Map<UUID, Integer> memberCounts,
    Map<UUID, String> leaders,
    List<RightLine> officers,
    List<RightLine> pastOfficers,
    UnitRights rights,
    int version,
    List<Option> residentialGroups,
    List<Option> heirs,
    List<Kin> kin,
    Form form) {

  /// Its groups may lie in residential groups, because it lies in the whole commune.
  public boolean wholeCommune() {
    return area.level() == Area.Level.COMMUNE;
  }

  /// Branches may lie directly below it.
  public boolean sectoral() {
    return unit.kind() == Unit.Kind.CITY || unit.kind() == Unit.Kind.BRANCH;
  }

  /// It has a leader and a deputy.
  public boolean led() {
    return led(unit);
  }

  public static boolean led(Unit unit) {
    return unit.kind() == Unit.Kind.GROUP || unit.kind() == Unit.Kind.BRANCH;
  }

  /// Empty where nobody leads it.
  public String leader(Unit of) {
    return leaders.getOrDefault(of.id().value(), "");
  }

  public int members(Unit of) {
    return memberCounts.getOrDefault(of.id().value(), 0);
  }

  public List<Kin> formers() {
    return kin.stream().filter(one -> one.former()).toList();
  }

  public List<Kin> successors() {
    return kin.stream().filter(one -> !one.former()).toList();
  }

  /// @param former whether the unit is what that one became; otherwise it became that one
  public record Kin(UUID id, String name, LocalDate day, boolean former) {}
}
