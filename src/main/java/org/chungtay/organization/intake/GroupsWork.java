package org.chungtay.organization.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.organization.intake.UnitFinder.KnownUnit;
import org.chungtay.organization.intake.UnitFinder.Meant;
import org.chungtay.organization.unit.ListedGroups;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Service;

/// Lists of groups that are to be opened below a unit, or below the units of the wards they name.
@Service
class GroupsWork implements IntakeWork {
  private final ListedGroups groups;
  private final MemberChanges changes;
  private final Territory territory;
  private final Audit audit;
  private final CityClock clock;

  GroupsWork(
      ListedGroups groups,
      MemberChanges changes,
      Territory territory,
      Audit audit,
      CityClock clock) {
    this.groups = groups;
    this.changes = changes;
    this.territory = territory;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.GROUPS;
  }

  @Override
  public List<Verdict> check(Intake intake, List<StagedRow> rows, UnitFinder units) {
    units.lookUp(rows.stream().map(StagedRow::areaTyped).toList());
    var residential = new HashMap<UUID, List<Area>>();
    return rows.stream().map(row -> verdict(row, units, residential)).toList();
  }

  private Verdict verdict(StagedRow row, UnitFinder units, Map<UUID, List<Area>> residential) {
    if (row.repeats() != null) {
      return Verdict.of(row, Outcome.SAME, null).with(List.of(), List.of("repeats"));
    }
    return switch (units.ward(row)) {
      case Meant.None(String reason) -> Verdict.refused(row, reason);
      case Meant.Several(Doubt doubt, List<UUID> candidates) ->
          Verdict.doubtful(row, doubt, candidates, 0);
      case Meant.One(KnownUnit parent) -> below(parent, row, units, residential);
    };
  }

  private Verdict below(
      KnownUnit parent, StagedRow row, UnitFinder units, Map<UUID, List<Area>> residential) {
    var same = units.same(parent, row.name());
    if (same.isPresent()) {
      return Verdict.of(row, Outcome.SAME, parent.id()).about(same.get().id(), row.target());
    }
    if (row.subjectDecided() != null && !row.decidedNew()) {
      return Verdict.of(row, Outcome.SAME, parent.id())
          .about(UUID.fromString(row.subjectDecided()), row.target());
    }
    var alike = row.decidedNew() ? List.<UUID>of() : units.alike(parent, row.name());
    if (!alike.isEmpty()) {
      return Verdict.doubtful(row, Doubt.ALIKE, alike, 0);
    }
    var area = area(parent, row.residential(), residential);
    return area.map(found ->
            Verdict.of(row, Outcome.NEW, parent.id()).fresh(row.subject()).insteadOf(found))
        .orElseGet(() -> Verdict.refused(row, "residential:unknown-residential"));
  }

  /// The residential group that was typed, or all of the parent's area.
  private Optional<UUID> area(
      KnownUnit parent,
      @org.jspecify.annotations.Nullable String typed,
      Map<UUID, List<Area>> known) {
    if (typed == null || typed.isEmpty()) {
      return Optional.of(parent.area());
    }
    var words = Spelling.words(typed);
    return known
        .computeIfAbsent(
            parent.area(), area -> territory.residentialGroups(AreaId.of(area), clock.today()))
        .stream()
        .filter(area -> Spelling.words(area.fullName()).equals(words))
        .map(area -> area.id().value())
        .findFirst();
  }

  @Override
  public void apply(Intake intake, Actor by, List<StagedRow> rows) {
    var lines = rows.stream().map(StagedRow::line).toList();
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
    var lines = rows.stream().map(StagedRow::line).toList();
    return groups.takeBack(intake.id(), lines, clock.today());
  }
}
