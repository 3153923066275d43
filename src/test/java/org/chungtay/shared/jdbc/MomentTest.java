package org.chungtay.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class MomentTest {
  private record Question(int number) {}

  private final AtomicInteger asked = new AtomicInteger();

  @Autowired PlatformTransactionManager transactions;

  @Test
  void asksOnceWithinOneMomentAndAnewInTheNext() {
    for (var moment = 1; moment <= 2; moment++) {
      transaction(true, TransactionDefinition.ISOLATION_REPEATABLE_READ)
          .executeWithoutResult(_ -> {
            assertThat(answer(1)).isEqualTo(answer(1));
            assertThat(answer(2)).isNotEqualTo(answer(1));
          });
      assertThat(asked.get()).isEqualTo(2 * moment);
    }
  }

  @Test
  void anotherTransactionWithinHasItsOwn() {
    var outer = transaction(true, TransactionDefinition.ISOLATION_REPEATABLE_READ);
    var inner = transaction(true, TransactionDefinition.ISOLATION_REPEATABLE_READ);
    inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    outer.executeWithoutResult(_ -> {
      var before = answer(1);
      inner.executeWithoutResult(_ -> assertThat(answer(1)).isNotEqualTo(before));
      assertThat(answer(1)).isEqualTo(before);
    });
  }

  @Test
  void asksEachTimeWhereSomethingMayHaveChangedInBetween() {
    assertThat(answer(1)).isNotEqualTo(answer(1));
    transaction(false, TransactionDefinition.ISOLATION_REPEATABLE_READ)
        .executeWithoutResult(_ -> assertThat(answer(1)).isNotEqualTo(answer(1)));
    transaction(true, TransactionDefinition.ISOLATION_DEFAULT)
        .executeWithoutResult(_ -> assertThat(answer(1)).isNotEqualTo(answer(1)));
  }

  private int answer(int number) {
    return Moment.once(new Question(number), asked::incrementAndGet);
  }

  private TransactionTemplate transaction(boolean readOnly, int isolation) {
    var template = new TransactionTemplate(transactions);
    template.setReadOnly(readOnly);
    template.setIsolationLevel(isolation);
    return template;
  }
}
