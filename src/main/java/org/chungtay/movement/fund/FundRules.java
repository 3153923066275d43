package org.chungtay.movement.fund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.ledger.Account;
import org.chungtay.ledger.Account.Side;
import org.chungtay.ledger.Funds;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementFunds.Kind;
import org.chungtay.movement.MovementFunds.Recorded;
import org.chungtay.movement.Movements;
import org.chungtay.movement.choice.NamesNobody;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// What a record of money must be before it is stored.
@Component
class FundRules {
  static final long MOST = 1_000_000_000_000L;
  static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

  private final Funds funds;
  private final Movements movements;
  private final CityClock clock;

  FundRules(Funds funds, Movements movements, CityClock clock) {
    this.funds = funds;
    this.movements = movements;
    this.clock = clock;
  }

  void requireSound(Recorded one, Movement movement) {
    var spent = one.kind() == Kind.SPENDING;
    require(
        side(one.account()).filter(side -> (side == Side.USE) == spent).isPresent(),
        spent ? "use" : "source",
        "not-a-choice");
    require(one.amount() > 0 && one.amount() <= MOST, spent ? "spent" : "amount", "not-a-number");
    require(
        !one.day().isBefore(EARLIEST) && !one.day().isAfter(clock.today()),
        spent ? "spent-on" : "received-on",
        "not-a-day");
    require(!spent || !one.party().isEmpty(), "payee", "needed");
    require(!spent || !one.purpose().isEmpty(), "spent-for", "needed");
    require(namesNoNumber(one), spent ? "payee" : "giver", "money-names-somebody");
    require(
        NamesNobody.holdsFor(one.purpose()),
        spent ? "spent-for" : "given-for",
        "money-names-somebody");
    require(one.task().isEmpty() || (spent && isOf(movement, one.task())), "task", "not-a-choice");
  }

  private boolean isOf(Movement movement, Optional<UUID> task) {
    return movements.tasks(movement.id()).stream()
        .anyMatch(one -> task.filter(one.id()::equals).isPresent());
  }

  /// A giver may be named; whoever was paid or helped is not.
  private static boolean namesNoNumber(Recorded one) {
    return one.kind() == Kind.RECEIPT
        ? NamesNobody.numberless(one.party())
        : NamesNobody.holdsFor(one.party());
  }

  private Optional<Side> side(String account) {
    return funds.accounts().stream()
        .filter(one -> one.code().equals(account))
        .map(Account::side)
        .findFirst();
  }

  private static void require(boolean holds, String field, String code) {
    if (!holds) {
      throw new InvalidInput(field, code);
    }
  }
}
