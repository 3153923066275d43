package org.chungtay.organization.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.organization.unit.ListedGroups;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Service;

/// Lists of branches and groups that are to be opened: below a unit, below the units of the wards
/// they name, or below one another.
@Service
class UnitsWork implements IntakeWork {
  private final StagedRows staged;
  private final ListedGroups groups;
  private final MemberChanges changes;
  private final Territory territory;
  private final Audit audit;
  private final CityClock clock;

  UnitsWork(
      StagedRows staged,
      ListedGroups groups,
      MemberChanges changes,
      Territory territory,
      Audit audit,
      CityClock clock) {
    this.staged = staged;
    this.groups = groups;
    this.changes = changes;
    this.territory = territory;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Set<IntakeKind> kinds() {
    return Set.of(IntakeKind.GROUPS, IntakeKind.UNITS);
  }

  /// What becomes of a line depends on the line of the unit above it, so all are at hand.
  @Override
  public List<Verdict> check(Intake intake, List<StagedRow> rows, UnitFinder units) {
    var all = staged.all(intake.id());
    units.lookUp(all.stream().map(StagedRow::areaTyped).toList());
    var today = clock.today();
    var checked =
        new UnitsChecked(
            units,
            all,
            intake.answered().since(),
            commune -> territory.residentialGroups(AreaId.of(commune), today));
    return rows.stream().map(checked::verdict).toList();
  }

  @Override
  public void apply(Intake intake, Actor by, List<StagedRow> rows) {
    var lines = lines(rows);
    groups.open(intake.id(), lines, intake.answered().since());
    changes.remember(intake, lines);
    audit.followed(
        "organization.group-imported",
        rows.stream()
            .map(row -> new Followed(row.subject(), Map.of("intake", intake.id().toString())))
            .toList());
  }

  @Override
  public Set<Integer> takeBack(Intake intake, Actor by, List<StagedRow> rows) {
    return groups.takeBack(intake.id(), lines(rows), clock.today());
  }

  private static List<Integer> lines(List<StagedRow> rows) {
    return rows.stream().map(StagedRow::line).toList();
  }
}
