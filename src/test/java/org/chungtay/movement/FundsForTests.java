package org.chungtay.movement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.ledger.Funds;
import org.chungtay.ledger.Funds.Subject;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementFunds.Kind;
import org.chungtay.movement.MovementFunds.Recorded;
import org.chungtay.organization.Unit;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Money of movements, recorded by one officer of the women and confirmed by another.
@Component
public class FundsForTests {
  private final MovementFunds funds;
  private final Funds books;
  private final Movements movements;
  private final TransactionOperations transactions;
  private final MovementsForTests ready;
  private final CityClock clock;

  FundsForTests(
      MovementFunds funds,
      Funds books,
      Movements movements,
      MovementsForTests ready,
      TransactionOperations transactions,
      CityClock clock) {
    this.funds = funds;
    this.books = books;
    this.movements = movements;
    this.transactions = transactions;
    this.ready = ready;
    this.clock = clock;
  }

  public Recorded receipt(MovementId movement, long amount) {
    return new Recorded(
        Ids.next(),
        movement,
        Kind.RECEIPT,
        clock.today(),
        "enterprises",
        amount,
        "Nhà máy bia Huế",
        "Mua cây giống",
        Optional.empty());
  }

  public Recorded spending(MovementId movement, long amount, Optional<UUID> task) {
    return new Recorded(
        Ids.next(),
        movement,
        Kind.SPENDING,
        clock.today(),
        "plants",
        amount,
        "Vườn ươm Thủy Xuân",
        "200 gốc hồng cổ",
        task);
  }

  public UUID recorded(Recorded one) {
    return recorded(ready.officer(ready.women()).actor(), one);
  }

  public UUID recorded(Actor officer, Recorded one) {
    funds.record(officer, one, List.of());
    return one.id();
  }

  public UUID confirmed(Recorded one) {
    var id = recorded(one);
    funds.confirm(ready.officer(ready.women()).actor(), id, false);
    return id;
  }

  /// A thousand đồng on a task that is called so.
  public void spentOn(MovementId movement, String payee, String task) {
    var lead = ready.women();
    var planned =
        new Task(Ids.next(), task, lead.id(), List.of(), clock.today(), TaskState.OPEN, "");
    movements.plan(ready.officer(lead).actor(), movement, planned);
    var _ =
        confirmed(
            new Recorded(
                Ids.next(),
                movement,
                Kind.SPENDING,
                clock.today(),
                "tools",
                1_000,
                payee,
                "Cuốc, xẻng",
                Optional.of(planned.id())));
  }

  /// Before any money is in it.
  public Subject opened(MovementId movement, Unit unit) {
    var subject = new Subject("movement", movement.value());
    transactions.executeWithoutResult(_ -> {
      var _ =
          books.open(
              ready.officer(unit).actor(), subject, unit.id(), "/movements/" + movement + "/fund");
    });
    return subject;
  }
}
