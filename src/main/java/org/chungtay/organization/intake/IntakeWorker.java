package org.chungtay.organization.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.intake.Intake.Problem;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The work on lists in the background: in small steps, each a transaction that leaves behind how
/// far it came. Killed at any moment, it goes on from the last step; done twice, a step is done
/// once.
@Service
class IntakeWorker {
  private static final Logger LOG = LoggerFactory.getLogger(IntakeWorker.class);

  /// Lines of a step: few enough that progress is seen and a lock is short.
  static final int STEP = 1000;

  private final IntakeRows intakes;
  private final StagedRows rows;
  private final ReadsLists reads;
  private final Territory territory;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final CityClock clock;
  private final Map<IntakeKind, IntakeWork> works;

  IntakeWorker(
      IntakeRows intakes,
      StagedRows rows,
      ReadsLists reads,
      Territory territory,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      CityClock clock,
      ObjectProvider<IntakeWork> works) {
    this.intakes = intakes;
    this.rows = rows;
    this.reads = reads;
    this.territory = territory;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
    this.works = new EnumMap<>(IntakeKind.class);
    works.forEach(work -> work.kinds().forEach(kind -> this.works.put(kind, work)));
  }

  /// All that is to be done now. One list that fails holds up no other.
  void work() {
    var failed = new HashSet<UUID>();
    for (var next = next(failed); next.isPresent(); next = next(failed)) {
      var intake = next.get();
      try {
        finish(intake);
      } catch (RuntimeException failure) {
        LOG.error("work on the list {} failed and is tried again later", intake, failure);
        failed.add(intake);
      }
    }
  }

  private Optional<UUID> next(Set<UUID> failed) {
    return intakes.atWork().stream().filter(id -> !failed.contains(id)).findFirst();
  }

  private void finish(UUID id) {
    var intake = intakes.get(id);
    if (intake.state() == IntakeState.CHECKING && !intake.reading().whole()) {
      try {
        reads.read(intake);
      } catch (InvalidInput unreadable) {
        unreadable(id, unreadable);
        return;
      }
    }
    var units = units(intake);
    while (units.isPresent() && step(id, units.get())) {
      // until nothing is left
    }
  }

  /// Only so many steps, of the reading or of what comes after it.
  void some(UUID id, boolean reading, int steps) {
    var intake = intakes.get(id);
    if (reading) {
      reads.some(intake, steps);
      return;
    }
    if (!intake.reading().whole()) {
      reads.read(intake);
    }
    var units = units(intake).orElseThrow();
    for (int step = 0; step < steps; step++) {
      var _ = step(id, units);
    }
  }

  /// A unit that was closed meanwhile takes nobody any more.
  private Optional<UnitFinder> units(Intake intake) {
    try {
      return Optional.of(UnitFinder.of(jdbc, territory, intake.unit().value(), clock.today()));
    } catch (DomainException closed) {
      transaction.executeWithoutResult(_ -> {
        var held = intakes.held(intake.id());
        if (held.state() == IntakeState.CHECKING) {
          intakes.reopen(held, Optional.of(new Problem(closed.code(), Map.of())));
        } else if (held.state() == IntakeState.APPLYING) {
          intakes.finished(held);
        }
      });
      return Optional.empty();
    }
  }

  private void unreadable(UUID id, InvalidInput refused) {
    var first = refused.fields().getFirst();
    transaction.executeWithoutResult(_ ->
        intakes.reopen(
            intakes.held(id), Optional.of(new Problem(first.code(), first.arguments()))));
  }

  /// Whether more is left.
  private boolean step(UUID id, UnitFinder units) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> {
          var intake = intakes.held(id);
          return switch (intake.state()) {
            case CHECKING -> check(intake, units);
            case APPLYING -> apply(intake, units);
            case TAKING_BACK -> takeBack(intake);
            default -> false;
          };
        }));
  }

  private boolean check(Intake intake, UnitFinder units) {
    var some = rows.toCheck(intake.id(), STEP);
    if (some.isEmpty()) {
      intakes.become(intake, IntakeState.CHECKED);
      return false;
    }
    rows.judge(intake.id(), work(intake).check(intake, some, units));
    return true;
  }

  /// Others may have gone on since the check: what has become doubtful meanwhile is not done.
  private boolean apply(Intake intake, UnitFinder units) {
    var some = rows.toApply(intake.id(), STEP);
    if (some.isEmpty()) {
      intakes.finished(intake);
      return false;
    }
    rows.judge(intake.id(), work(intake).check(intake, some, units));
    var lines = some.stream().map(StagedRow::line).toList();
    var still = rows.changing(intake.id(), lines);
    work(intake).apply(intake, actor(intake.hands().applied()), still);
    rows.applied(intake.id(), still.stream().map(StagedRow::line).toList());
    return true;
  }

  private boolean takeBack(Intake intake) {
    var some = rows.toTakeBack(intake.id(), STEP);
    if (some.isEmpty()) {
      intakes.become(intake, IntakeState.TAKEN_BACK);
      return false;
    }
    var undone = work(intake).takeBack(intake, actor(intake.hands().takenBack()), some);
    rows.takenBack(intake.id(), some.stream().map(StagedRow::line).toList(), undone);
    return true;
  }

  private IntakeWork work(Intake intake) {
    return Optional.ofNullable(works.get(intake.kind())).orElseThrow();
  }

  private static Actor actor(Optional<PersonId> person) {
    return new Actor(person.orElseThrow(), "");
  }
}
