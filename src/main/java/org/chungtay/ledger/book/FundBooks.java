package org.chungtay.ledger.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.ledger.Account;
import org.chungtay.ledger.Account.Side;
import org.chungtay.ledger.EntryTakenOut;
import org.chungtay.ledger.Fund;
import org.chungtay.ledger.FundId;
import org.chungtay.ledger.FundTooSmall;
import org.chungtay.ledger.Funds;
import org.chungtay.ledger.OwnEntry;
import org.chungtay.ledger.book.FundRows.Appended;
import org.chungtay.ledger.book.FundRows.End;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes the books: one entry after the other, each upon the balance that was there.
@Service
class FundBooks implements Funds {
  private final FundRows rows;
  private final Accounts accounts;
  private final Audit audit;

  FundBooks(FundRows rows, Accounts accounts, Audit audit) {
    this.rows = rows;
    this.accounts = accounts;
    this.audit = audit;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Fund open(Actor actor, Subject subject, UnitId unit, String address) {
    var id = FundId.next();
    if (rows.open(id, subject, unit, address, actor.person())) {
      audit.did(actor, "ledger.fund-opened", id.value(), Map.of("address", address));
    }
    return rows.find(subject).orElseThrow();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Fund> find(Subject subject) {
    return rows.find(subject);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Account> accounts() {
    return accounts.all();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int write(Actor confirmer, FundId fund, Line line) {
    requireOther(confirmer, line.recorded());
    var end = hold(fund);
    var before = rows.find(fund, line.source());
    if (before.isPresent()) {
      return before.get().seq();
    }
    var amount = side(line.account()) == Side.SOURCE ? line.amount() : -line.amount();
    return append(
        fund,
        end,
        new Appended(
            line.source(),
            line.day(),
            line.account(),
            amount,
            Optional.empty(),
            Optional.empty(),
            line.recorded(),
            confirmer.person()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int takeOut(
      Actor confirmer, FundId fund, Source entry, PersonId recorded, Source of, String reason) {
    requireOther(confirmer, recorded);
    var end = hold(fund);
    var before = rows.find(fund, of);
    if (before.isPresent()) {
      return before.get().seq();
    }
    var taken = rows.find(fund, entry).orElseThrow(() -> new NotFound("entry"));
    if (taken.takenOut() || taken.takesOut()) {
      throw new EntryTakenOut();
    }
    return append(
        fund,
        end,
        new Appended(
            of,
            taken.day(),
            taken.account(),
            -taken.amount(),
            Optional.of(taken.seq()),
            Optional.of(reason),
            recorded,
            confirmer.person()));
  }

  private static void requireOther(Actor confirmer, PersonId recorded) {
    if (confirmer.person().equals(recorded)) {
      throw new OwnEntry();
    }
  }

  private End hold(FundId fund) {
    return rows.hold(fund).orElseThrow(() -> new NotFound("fund"));
  }

  private Side side(String account) {
    return accounts.all().stream()
        .filter(one -> one.code().equals(account))
        .map(Account::side)
        .findFirst()
        .orElseThrow(() -> new InvalidInput("account", "not-a-choice"));
  }

  private int append(FundId fund, End end, Appended one) {
    if (end.balance() + one.amount() < 0) {
      throw new FundTooSmall(end.balance());
    }
    rows.append(fund, end, one);
    return end.seq() + 1;
  }
}
