package org.chungtay.organization.intake;

import java.util.List;
import java.util.Set;
import org.chungtay.identity.Actor;

/// What a kind of list does with its lines, some hundred at a time, each time in one transaction
/// and in a constant number of statements.
interface IntakeWork {
  Set<IntakeKind> kinds();

  /// What each line would do now. Asked when the list is checked, and again before it is applied.
  List<Verdict> check(Intake intake, List<StagedRow> rows, UnitFinder units);

  /// @param rows with the outcome NEW or CHANGED
  /// @param by whoever applied the list, on whose word it is done
  void apply(Intake intake, Actor by, List<StagedRow> rows);

  /// Takes back what `apply` did; lines that somebody else touched since stay. Says which were
  /// taken back.
  Set<Integer> takeBack(Intake intake, Actor by, List<StagedRow> rows);
}
