package org.chungtay.organization.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the check says of a line.
///
/// @param depth of a unit that the line opens
record Verdict(
    int line,
    Outcome outcome,
    List<String> reasons,
    List<String> notes,
    @Nullable Doubt doubt,
    List<UUID> candidates,
    int others,
    @Nullable UUID unit,
    UUID subject,
    boolean fresh,
    UUID target,
    @Nullable UUID before,
    @Nullable Integer depth) {

  static Verdict of(StagedRow row, Outcome outcome, @Nullable UUID unit) {
    return new Verdict(
        row.line(),
        outcome,
        List.of(),
        List.of(),
        null,
        List.of(),
        0,
        unit,
        row.subject(),
        false,
        row.target(),
        null,
        null);
  }

  static Verdict refused(StagedRow row, String reason) {
    var whole = of(row, Outcome.REFUSED, null);
    return whole.with(List.of(reason), List.of());
  }

  static Verdict doubtful(StagedRow row, Doubt doubt, List<UUID> candidates, int others) {
    return new Verdict(
        row.line(),
        Outcome.DOUBTFUL,
        List.of(),
        List.of(),
        doubt,
        candidates,
        others,
        row.unitDecided(),
        row.subject(),
        false,
        row.target(),
        null,
        null);
  }

  Verdict with(List<String> reasons, List<String> notes) {
    return new Verdict(
        line,
        outcome,
        reasons,
        notes,
        doubt,
        candidates,
        others,
        unit,
        subject,
        fresh,
        target,
        before,
        depth);
  }

  Verdict changing() {
    return new Verdict(
        line,
        Outcome.CHANGED,
        reasons,
        notes,
        doubt,
        candidates,
        others,
        unit,
        subject,
        fresh,
        target,
        before,
        depth);
  }

  /// About somebody or something known.
  Verdict about(UUID known, UUID knownTarget) {
    return new Verdict(
        line,
        outcome,
        reasons,
        notes,
        doubt,
        candidates,
        others,
        unit,
        known,
        false,
        knownTarget,
        before,
        depth);
  }

  Verdict fresh(UUID newSubject) {
    return new Verdict(
        line,
        outcome,
        reasons,
        notes,
        doubt,
        candidates,
        others,
        unit,
        newSubject,
        true,
        target,
        before,
        depth);
  }

  Verdict insteadOf(UUID earlier) {
    return new Verdict(
        line,
        outcome,
        reasons,
        notes,
        doubt,
        candidates,
        others,
        unit,
        subject,
        fresh,
        target,
        earlier,
        depth);
  }

  Verdict at(int place) {
    return new Verdict(
        line,
        outcome,
        reasons,
        notes,
        doubt,
        candidates,
        others,
        unit,
        subject,
        fresh,
        target,
        before,
        place);
  }
}
