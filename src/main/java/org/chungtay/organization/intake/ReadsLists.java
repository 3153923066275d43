package org.chungtay.organization.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a list into its lines, some thousand in each transaction, from where it stopped.
@Service
class ReadsLists {
  private static final int BATCH = 2000;

  private final IntakeRows intakes;
  private final IntakeFiles files;
  private final StagedRows rows;
  private final Vault vault;
  private final TransactionTemplate transaction;
  private final CityClock clock;

  ReadsLists(
      IntakeRows intakes,
      IntakeFiles files,
      StagedRows rows,
      Vault vault,
      TransactionTemplate transaction,
      CityClock clock) {
    this.intakes = intakes;
    this.files = files;
    this.rows = rows;
    this.vault = vault;
    this.transaction = transaction;
    this.clock = clock;
  }

  void read(Intake intake) {
    some(intake, Integer.MAX_VALUE);
    transaction.executeWithoutResult(_ -> {
      var held = intakes.held(intake.id());
      if (held.state() == IntakeState.CHECKING) {
        rows.compare(intake.id());
        intakes.readTo(held, held.reading().to(), true);
      }
    });
  }

  /// At most so many batches.
  void some(Intake intake, int batches) {
    var batch = new ArrayList<ReadRow>();
    var left = new AtomicInteger(batches);
    files.lines(
        intake,
        line -> {
          if (line.number() > intake.reading().to()) {
            batch.add(new RowReader(intake, line, vault, clock.today()).read());
          }
          if (batch.size() == BATCH) {
            keep(intake, batch);
            batch.clear();
            return left.decrementAndGet() > 0;
          }
          return true;
        });
    keep(intake, batch);
  }

  /// Whoever went back to the columns meanwhile wants none of it.
  private void keep(Intake intake, List<ReadRow> batch) {
    if (batch.isEmpty()) {
      return;
    }
    transaction.executeWithoutResult(_ -> {
      var held = intakes.held(intake.id());
      if (held.state() == IntakeState.CHECKING && held.version() == intake.version()) {
        rows.add(intake.id(), batch);
        intakes.readTo(held, batch.getLast().line(), false);
      }
    });
  }
}
