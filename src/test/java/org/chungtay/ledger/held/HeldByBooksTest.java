package org.chungtay.ledger.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.PersonalRecords.Reading;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.movement.FundsForTests;
import org.chungtay.movement.MovementFunds;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@ProductTest
class HeldByBooksTest {
  @Autowired MovementFunds money;
  @Autowired FundsForTests made;
  @Autowired MovementsForTests ready;
  @Autowired ObjectProvider<PersonalRecords> records;
  @Autowired Pseudonyms pseudonyms;
  @Autowired Visitors visitors;
  @Autowired TransactionOperations transactions;

  @Test
  void whoIsForgottenLeavesTheMoneyAndAStandIn() {
    var id = ready.launched();
    var recorder = ready.officer(ready.women()).actor();
    var confirmer = ready.officer(ready.youth()).actor();
    money.confirm(confirmer, made.recorded(recorder, made.receipt(id, 100)), false);
    assertThat(held(recorder)).containsExactlyInAnyOrder("Ghi khoản số 1", "Ghi thu, chi");
    assertThat(held(confirmer))
        .containsExactlyInAnyOrder(
            "Mở quỹ", "Xác nhận khoản số 1", "Xác nhận hoặc từ chối thu, chi");
    // both were one person all along
    var standIn = pseudonyms.standIn(recorder.person());
    var people =
        List.of(
            new Forgotten(recorder.person(), standIn), new Forgotten(confirmer.person(), standIn));
    transactions.executeWithoutResult(_ -> keepers().forEach(one -> one.forget(people)));
    assertThat(held(recorder)).isEmpty();
    assertThat(held(confirmer)).isEmpty();
    assertThat(visitors.anonymous().get("/movements/" + id + "/fund").body()).contains("+100");
  }

  private List<PersonalRecords> keepers() {
    return records.stream()
        .filter(one -> one.getClass().getSimpleName().matches("HeldBy(Books|Movements).*"))
        .toList();
  }

  private List<String> held(Actor person) {
    return keepers().stream()
        .flatMap(one -> one.about(person.person(), new Reading(Language.VI, true)).stream())
        .flatMap(section -> section.entries().stream())
        .map(entry -> entry.detail().split(":", 2)[0])
        .toList();
  }
}
