package org.chungtay.movement.fund;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.ledger.Account;
import org.chungtay.ledger.Fund;
import org.chungtay.ledger.Funds;
import org.chungtay.ledger.Funds.Line;
import org.chungtay.ledger.Funds.Source;
import org.chungtay.ledger.Funds.Subject;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementId;
import org.springframework.stereotype.Component;

/// The movement's fund in the ledger: opened with the first money that is confirmed.
@Component
class FundBook {
  static final String SUBJECT = "movement";

  private final Funds funds;

  FundBook(Funds funds) {
    this.funds = funds;
  }

  Optional<Fund> find(MovementId movement) {
    return funds.find(subject(movement));
  }

  List<Account> accounts() {
    return funds.accounts();
  }

  int write(Actor confirmer, Movement movement, Money money) {
    var fund =
        funds.open(
            confirmer,
            subject(movement.id()),
            movement.lead().unit(),
            movement.address() + "/fund");
    var source = new Source(KeptMoney.SUBJECT, money.id());
    return money
        .corrects()
        .map(corrected ->
            funds.takeOut(
                confirmer,
                fund.id(),
                new Source(KeptMoney.SUBJECT, corrected),
                money.writtenBy(),
                source,
                money.purpose()))
        .orElseGet(() ->
            funds.write(
                confirmer,
                fund.id(),
                new Line(source, money.day(), money.account(), money.amount(), money.writtenBy())));
  }

  private static Subject subject(MovementId movement) {
    return new Subject(SUBJECT, movement.value());
  }
}
