package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.PeopleInBulk;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.organization.intake.UnitFinder.KnownUnit;
import org.chungtay.organization.intake.UnitFinder.Meant;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;

/// Lists of who may do what in which unit. Roles are given to members only; whoever is found by
/// name alone is asked about, because rights are given with it.
@Service
class OfficersWork implements IntakeWork {
  private final OfficerCandidates candidates;
  private final PeopleInBulk people;
  private final Grants grants;
  private final Vault vault;
  private final CityClock clock;

  OfficersWork(
      OfficerCandidates candidates,
      PeopleInBulk people,
      Grants grants,
      Vault vault,
      CityClock clock) {
    this.candidates = candidates;
    this.people = people;
    this.grants = grants;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Set<IntakeKind> kinds() {
    return Set.of(IntakeKind.OFFICERS);
  }

  @Override
  public List<Verdict> check(Intake intake, List<StagedRow> rows, UnitFinder units) {
    units.lookUp(rows.stream().map(StagedRow::areaTyped).toList());
    var behind = behind(intake, rows);
    var folded = rows.stream().map(StagedRow::folded).distinct().toList();
    var numbered = new HashSet<UUID>();
    behind.values().forEach(numbered::addAll);
    rows.stream()
        .map(StagedRow::subjectDecided)
        .filter(java.util.Objects::nonNull)
        .forEach(decided -> numbered.add(UUID.fromString(decided)));
    var belonging = candidates.members(intake.unit().value(), folded, numbered, clock.today());
    var held = candidates.held(intake.unit().value(), clock.today());
    var may = given(intake);
    return rows.stream()
        .map(row -> stillGiven(row, verdict(row, units, behind, belonging, held), may))
        .toList();
  }

  /// Before it is applied: whether whoever agreed may give a role in a unit.
  private BiPredicate<String, UUID> given(Intake intake) {
    var known = new HashMap<String, Boolean>();
    return (role, unit) ->
        intake
            .hands()
            .applied()
            .map(by ->
                known.computeIfAbsent(
                    role + ":" + unit,
                    _ -> grants.mayGive(new Actor(by, ""), grant(by, role, unit, clock.today()))))
            .orElse(true);
  }

  /// A list may have waited for days, and the second person may hold less than the first: what
  /// cannot be given any more is refused line by line, and the others are given.
  private Verdict stillGiven(StagedRow row, Verdict verdict, BiPredicate<String, UUID> may) {
    var role = row.role();
    var unit = verdict.unit();
    if (verdict.outcome() != Outcome.NEW || role == null || unit == null) {
      return verdict;
    }
    if (row.lastDay() != null && row.lastDay().isBefore(clock.today())) {
      return Verdict.refused(row, "last-day:day-out-of-range");
    }
    return may.test(role, unit) ? verdict : Verdict.refused(row, "role:more-than-own");
  }

  private static Grant grant(PersonId person, String role, UUID unit, LocalDate day) {
    return new Grant(Ids.next(), person, role, unit, day, day);
  }

  private Verdict verdict(
      StagedRow row,
      UnitFinder units,
      Map<Integer, Set<UUID>> behind,
      List<OfficerCandidates.Candidate> belonging,
      Set<OfficerCandidates.Held> held) {
    if (row.code() != null) {
      return coded(row, held);
    }
    if (row.repeats() != null) {
      return Verdict.of(row, Outcome.SAME, null).with(List.of(), List.of("repeats"));
    }
    return switch (units.find(row)) {
      case Meant.None(String reason) -> Verdict.refused(row, reason);
      case Meant.Several(Doubt doubt, List<UUID> meant) -> Verdict.doubtful(row, doubt, meant, 0);
      case Meant.One(KnownUnit unit) ->
          who(row, unit, behind.getOrDefault(row.line(), Set.of()), belonging, held);
    };
  }

  /// Our own files say which grant a line is about; what it says beside that is not changed by it.
  private static Verdict coded(StagedRow row, Set<OfficerCandidates.Held> held) {
    return held.stream()
        .filter(one -> one.id().equals(row.code()) && one.folded().equals(row.folded()))
        .filter(one -> one.role().equals(row.role()))
        .findFirst()
        .map(one ->
            Verdict.of(row, Outcome.SAME, one.scope())
                .about(one.person(), one.id())
                .with(
                    List.of(),
                    one.lastDay().equals(row.lastDay()) ? List.of() : List.of("last-day-kept")))
        .orElseGet(() -> Verdict.refused(row, "code:of-another"));
  }

  private Verdict who(
      StagedRow row,
      KnownUnit unit,
      Set<UUID> behind,
      List<OfficerCandidates.Candidate> belonging,
      Set<OfficerCandidates.Held> held) {
    var here = belonging.stream().filter(one -> one.path().contains(unit.id())).toList();
    var decided = Optional.ofNullable(row.subjectDecided()).map(UUID::fromString);
    if (decided.isPresent()) {
      return here.stream().anyMatch(one -> one.person().equals(decided.get()))
          ? given(row, unit, decided.get(), held)
          : Verdict.refused(row, "name:not-a-member");
    }
    var sure = found(here, one -> behind.contains(one.person()) && called(one, row));
    if (sure.size() == 1) {
      return given(row, unit, sure.getFirst(), held);
    }
    var perhaps = found(here, one -> behind.contains(one.person()) || called(one, row));
    return perhaps.isEmpty()
        ? Verdict.refused(row, "name:not-a-member")
        : Verdict.doubtful(row, Doubt.WHO, perhaps, 0);
  }

  private static boolean called(OfficerCandidates.Candidate one, StagedRow row) {
    return one.folded().equals(row.folded());
  }

  private static List<UUID> found(
      List<OfficerCandidates.Candidate> among, Predicate<OfficerCandidates.Candidate> which) {
    return among.stream()
        .filter(which)
        .map(OfficerCandidates.Candidate::person)
        .distinct()
        .toList();
  }

  private static Verdict given(
      StagedRow row, KnownUnit unit, UUID person, Set<OfficerCandidates.Held> held) {
    boolean holds =
        held.stream()
            .anyMatch(one ->
                one.person().equals(person)
                    && one.scope().equals(unit.id())
                    && one.role().equals(row.role())
                    && row.lastDay() != null
                    && !one.lastDay().isBefore(row.lastDay()));
    return Verdict.of(row, holds ? Outcome.SAME : Outcome.NEW, unit.id())
        .about(person, row.target());
  }

  private Map<Integer, Set<UUID>> behind(Intake intake, List<StagedRow> rows) {
    var phones = new HashMap<Integer, Phone>();
    for (var row : rows) {
      Optional.ofNullable(row.phone())
          .map(sealed -> vault.open(RowReader.context("phone", intake.id(), row.line()), sealed))
          .ifPresent(number -> phones.put(row.line(), new Phone(number)));
    }
    var known = people.behind(Set.copyOf(phones.values()));
    var behind = new HashMap<Integer, Set<UUID>>();
    phones.forEach((line, phone) ->
        behind.put(
            line,
            known.getOrDefault(phone, List.of()).stream()
                .map(person -> person.id().value())
                .collect(Collectors.toSet())));
    return behind;
  }

  /// Given by whoever agreed to the list, who must hold all that is given. One by one: each ends
  /// the ways in that rest on another's word, and there are some hundred in a city.
  @Override
  public void apply(Intake intake, Actor by, List<StagedRow> rows) {
    for (var row : rows) {
      var unit = Optional.ofNullable(row.unit()).orElseThrow();
      var lastDay = Optional.ofNullable(row.lastDay()).orElseThrow();
      grants.grant(
          by,
          new Grant(
              row.target(),
              PersonId.of(row.subject()),
              Optional.ofNullable(row.role()).orElseThrow(),
              unit,
              clock.today(),
              lastDay));
    }
  }

  @Override
  public Set<Integer> takeBack(Intake intake, Actor by, List<StagedRow> rows) {
    var open = candidates.open(rows.stream().map(StagedRow::target).toList());
    var undone = new ArrayList<Integer>();
    for (var row : rows) {
      if (open.contains(row.target())) {
        grants.endNow(by, row.target());
        undone.add(row.line());
      }
    }
    return Set.copyOf(undone);
  }
}
