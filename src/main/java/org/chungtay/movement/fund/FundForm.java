package org.chungtay.movement.fund;

import java.math.BigDecimal;
import java.util.Optional;
import org.chungtay.ledger.Account.Side;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementFunds.Kind;
import org.chungtay.movement.MovementFunds.Recorded;
import org.chungtay.movement.choice.NamesNobody;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// Reads what somebody typed about money.
@Component
class FundForm {
  private static final BigDecimal MOST = BigDecimal.valueOf(FundRules.MOST);

  private final FundBook book;
  private final CityClock clock;

  FundForm(FundBook book, CityClock clock) {
    this.book = book;
    this.clock = clock;
  }

  Recorded receipt(Form form, Movement movement) {
    var giver = form.lineOrEmpty("giver", 160);
    if (!NamesNobody.numberless(giver)) {
      form.refuse("giver", "money-names-somebody");
    }
    return new Recorded(
        form.id("id"),
        movement.id(),
        Kind.RECEIPT,
        form.day("received-on", FundRules.EARLIEST, clock.today()),
        account(form, "source", Side.SOURCE),
        amount(form, "amount"),
        giver,
        words(form, "given-for", 300),
        Optional.empty());
  }

  Recorded spending(Form form, Movement movement) {
    return new Recorded(
        form.id("id"),
        movement.id(),
        Kind.SPENDING,
        form.day("spent-on", FundRules.EARLIEST, clock.today()),
        account(form, "use", Side.USE),
        amount(form, "spent"),
        needed(form, "payee", words(form, "payee", 160)),
        needed(form, "spent-for", words(form, "spent-for", 300)),
        form.idIfGiven("task"));
  }

  private String account(Form form, String field, Side side) {
    var code = form.line(field, 40);
    if (form.refusal(field).isEmpty()
        && book.accounts().stream()
            .noneMatch(one -> one.side() == side && one.code().equals(code))) {
      form.refuse(field, "not-a-choice");
    }
    return code;
  }

  private static String words(Form form, String field, int most) {
    var words = form.lineOrEmpty(field, most);
    if (!NamesNobody.holdsFor(words)) {
      form.refuse(field, "money-names-somebody");
    }
    return words;
  }

  private static String needed(Form form, String field, String text) {
    if (text.isEmpty() && form.refusal(field).isEmpty()) {
      form.refuse(field, "needed");
    }
    return text;
  }

  private static long amount(Form form, String field) {
    var amount = form.quantityIfGiven(field, MOST, 0);
    if (form.refusal(field).isEmpty() && amount.filter(one -> one.signum() > 0).isEmpty()) {
      form.refuse(field, amount.isEmpty() ? "needed" : "not-a-number");
    }
    return amount.map(BigDecimal::longValueExact).orElse(1L);
  }
}
