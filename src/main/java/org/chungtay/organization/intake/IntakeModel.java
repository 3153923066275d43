package org.chungtay.organization.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;

/// A list with its report.
///
/// @param outcome of the lines that are shown
/// @param typed the name that is looked for
/// @param count of the lines that are looked through
/// @param sender and decider: names
/// @param own the reader proposed it
/// @param before when the same file was applied before
public record IntakeModel(
    Intake intake,
    Unit unit,
    Progress progress,
    Map<Outcome, Long> counts,
    Optional<Outcome> outcome,
    String typed,
    int page,
    long count,
    List<ReportLine> lines,
    String sender,
    String decider,
    boolean own,
    Optional<Instant> before,
    boolean may,
    Form form) {

  public String address() {
    return "/lists/" + intake.id();
  }

  public long of(Outcome wanted) {
    return counts.getOrDefault(wanted, 0L);
  }

  public int pages() {
    return (int) ((count + IntakeReport.PER_PAGE - 1) / IntakeReport.PER_PAGE);
  }

  /// Lines whose file is worth mending.
  public long toMend() {
    return of(Outcome.REFUSED) + (intake.hands().finished().isPresent() ? of(Outcome.DOUBTFUL) : 0);
  }

  public boolean appliable() {
    return intake.state() == IntakeState.CHECKED
        && of(Outcome.DOUBTFUL) == 0
        && of(Outcome.NEW) + of(Outcome.CHANGED) > 0;
  }

  /// How far the work is, of how much.
  public long done() {
    return switch (intake.state()) {
      case CHECKING -> progress.checked();
      case APPLYING -> progress.applied();
      default -> progress.lookedAt();
    };
  }

  public long toDo() {
    return switch (intake.state()) {
      case CHECKING -> progress.lines();
      case APPLYING -> progress.changing();
      default -> progress.applied();
    };
  }
}
