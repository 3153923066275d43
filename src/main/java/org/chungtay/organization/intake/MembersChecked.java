package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.People.Person;
import org.chungtay.organization.intake.KnownMembers.Belongs;
import org.chungtay.organization.intake.KnownMembers.Coded;
import org.chungtay.organization.intake.KnownMembers.Namesake;
import org.chungtay.organization.intake.KnownMembers.Origin;
import org.chungtay.organization.intake.UnitFinder.KnownUnit;
import org.chungtay.organization.intake.UnitFinder.Meant;
import org.chungtay.shared.text.Folded;

/// What each of some lines of members would do, given all that is known around them.
///
/// The same number and name is the same person; a number under another name, and a name that a
/// member of the group bears, are asked about.
record MembersChecked(Intake intake, UnitFinder units, LocalDate today, Around around) {

  /// @param behind whoever gave the number of a line, by line
  /// @param own those among them whose names the sender may learn
  /// @param memberships in the list's unit and below, by person
  /// @param namesakes by unit
  /// @param births of namesakes, where known
  /// @param coded memberships that our own files named
  record Around(
      Map<Integer, List<Person>> behind,
      Set<UUID> own,
      Map<UUID, List<Belongs>> memberships,
      Map<UUID, List<Namesake>> namesakes,
      Map<UUID, Integer> births,
      Map<Origin, Belongs> origins,
      Map<UUID, Coded> coded) {}

  Verdict verdict(StagedRow row) {
    if (row.code() != null) {
      return Optional.ofNullable(around.coded().get(row.code()))
          .filter(coded -> coded.folded().equals(row.folded()))
          .map(coded -> known(row, coded.membership()))
          .orElseGet(() -> Verdict.refused(row, "code:of-another"));
    }
    var before = around.origins().get(new Origin(row.fingerprint(), row.occurrence()));
    if (before != null) {
      return known(row, before);
    }
    if (row.repeats() != null && row.phoneKey() != null) {
      return Verdict.of(row, Outcome.SAME, null).with(List.of(), List.of("repeats"));
    }
    return switch (units.find(row)) {
      case Meant.None(String reason) -> Verdict.refused(row, reason);
      case Meant.Several(Doubt doubt, List<UUID> candidates) ->
          Verdict.doubtful(row, doubt, candidates, 0);
      case Meant.One(KnownUnit unit) -> placed(row, unit);
    };
  }

  private Verdict placed(StagedRow row, KnownUnit unit) {
    if (row.subjectDecided() != null && !row.decidedNew()) {
      return belonging(row, unit, UUID.fromString(row.subjectDecided()));
    }
    if (!row.decidedNew()) {
      var doubt = row.phoneKey() == null ? byName(row, unit) : byPhone(row, unit);
      if (doubt.isPresent()) {
        return doubt.get();
      }
    }
    return Verdict.of(row, Outcome.NEW, unit.id())
        .fresh(newSubject(row))
        .with(List.of(), clamped(row, unit));
  }

  /// Another person than the one of the same number and name before, when somebody said so.
  private static UUID newSubject(StagedRow row) {
    return row.decidedNew() && row.repeats() != null ? row.target() : row.subject();
  }

  private Optional<Verdict> byPhone(StagedRow row, KnownUnit unit) {
    var behind = around.behind().getOrDefault(row.line(), List.of());
    var own = behind.stream().filter(person -> around.own().contains(id(person))).toList();
    var called =
        own.stream().filter(person -> Folded.of(person.name()).equals(row.folded())).toList();
    if (called.size() == 1) {
      return Optional.of(belonging(row, unit, id(called.getFirst())));
    }
    if (!own.isEmpty()) {
      var candidates = (called.isEmpty() ? own : called).stream().map(MembersChecked::id).toList();
      return Optional.of(
          Verdict.doubtful(row, Doubt.SHARED_PHONE, candidates, behind.size() - own.size()));
    }
    if (!behind.isEmpty()) {
      return Optional.of(Verdict.doubtful(row, Doubt.ELSEWHERE, List.of(), behind.size()));
    }
    if (row.shares() != null) {
      return Optional.of(Verdict.doubtful(row, Doubt.SHARED_IN_LIST, List.of(), 0));
    }
    return namesakes(row, unit);
  }

  private Optional<Verdict> byName(StagedRow row, KnownUnit unit) {
    return row.repeats() == null
        ? namesakes(row, unit)
        : Optional.of(Verdict.doubtful(row, Doubt.NAMESAKE_IN_LIST, List.of(), 0));
  }

  /// Whose years of birth are both known and differ are two people, and so are two with numbers of
  /// their own.
  private Optional<Verdict> namesakes(StagedRow row, KnownUnit unit) {
    var candidates =
        around.namesakes().getOrDefault(unit.id(), List.of()).stream()
            .filter(one -> one.folded().equals(row.folded()))
            .filter(one -> row.phoneKey() == null || !one.hasPhone())
            .map(Namesake::person)
            .filter(person -> {
              var born = around.births().get(person);
              return born == null || row.born() == null || born.equals(row.born());
            })
            .toList();
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(Verdict.doubtful(row, Doubt.NAMESAKE, candidates, 0));
  }

  /// Somebody we know: a member of this very unit, of another one below, or a new member.
  private Verdict belonging(StagedRow row, KnownUnit unit, UUID person) {
    var all = around.memberships().getOrDefault(person, List.of());
    var here =
        all.stream()
            .filter(one -> one.unit().equals(unit.id()))
            .filter(one -> overlaps(one, since(row, unit)))
            .findFirst();
    if (here.isPresent()) {
      return known(row, here.get());
    }
    var elsewhere = all.stream().filter(one -> one.isOpen(today) && !one.temporary()).findFirst();
    boolean listed = elsewhere.flatMap(one -> units.known(one.unit())).isPresent();
    if (listed && row.unitTyped().isEmpty() && row.areaTyped().isEmpty()) {
      return known(row, elsewhere.orElseThrow());
    }
    if (elsewhere.isPresent() && row.placeDecided() == null) {
      var doubt = listed ? Doubt.OTHER_GROUP : Doubt.OTHER_UNIT;
      return Verdict.doubtful(row, doubt, List.of(elsewhere.get().unit()), 0)
          .about(person, row.target());
    }
    var joins =
        Verdict.of(row, Outcome.NEW, unit.id())
            .about(person, row.target())
            .with(List.of(), clamped(row, unit));
    return listed && "MOVE".equals(row.placeDecided())
        ? joins.insteadOf(elsewhere.orElseThrow().id()).changing()
        : joins;
  }

  private static boolean overlaps(Belongs membership, LocalDate since) {
    return membership.lastDay() == null || !membership.lastDay().isBefore(since);
  }

  /// A member already: changed if the line says that the membership ended.
  private Verdict known(StagedRow row, Belongs membership) {
    boolean ends =
        row.lastDay() != null
            && membership.lastDay() == null
            && !row.lastDay().isBefore(membership.since());
    var notes = new ArrayList<String>();
    if (row.since() != null && !row.since().equals(membership.since())) {
      notes.add("since-kept");
    }
    return Verdict.of(row, ends ? Outcome.CHANGED : Outcome.SAME, membership.unit())
        .about(membership.person(), membership.id())
        .with(List.of(), notes);
  }

  LocalDate since(StagedRow row, KnownUnit unit) {
    var typed = row.since() == null ? intake.answered().since() : row.since();
    return typed.isBefore(unit.since()) ? unit.since() : typed;
  }

  /// Many joined before today's unit was formed by a merger: their days begin with the unit.
  private List<String> clamped(StagedRow row, KnownUnit unit) {
    return row.since() != null && row.since().isBefore(unit.since())
        ? List.of("since-of-unit")
        : List.of();
  }

  private static UUID id(Person person) {
    return person.id().value();
  }
}
