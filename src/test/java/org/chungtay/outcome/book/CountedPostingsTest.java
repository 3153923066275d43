package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What is not counted again was counted once, and nothing else.
@ProductTest
class CountedPostingsTest {
  private static final LocalDate DAY = LocalDate.of(2132, 5, 1);

  @Autowired CountedPostings counted;
  @Autowired Outcomes outcomes;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Visitors visitors;

  private final AreaId area = AreaId.next();
  private final OrganizationId women = OrganizationId.next();
  private final CountedPostings.Where where =
      new CountedPostings.Where(DAY, DAY.plusDays(9), Optional.of(area));
  private Actor officer;

  @BeforeEach
  void anOfficer() {
    officer = visitors.person("Hồ Đắc Khánh");
  }

  @Test
  void whatComesLaterIsAdded() {
    assertThat(counted.in(where)).isZero();
    for (var postings = 1; postings <= 5; postings++) {
      post(DAY.plusDays(postings));
      assertThat(counted.in(where)).isEqualTo(postings);
      assertThat(counted.in(where)).as("asked again").isEqualTo(postings);
    }
    post(DAY.plusDays(10));
    assertThat(counted.in(where)).as("another day lies outside").isEqualTo(5);
  }

  /// The trap of the highest number: it began before what was counted meanwhile, and ended after.
  @Test
  void whatBeganBeforeAndEndsAfterIsNotMissed() {
    own(TransactionDefinition.ISOLATION_READ_COMMITTED)
        .executeWithoutResult(_ -> {
          post(DAY);
          aside(() -> {
            post(DAY);
            assertThat(counted.in(where)).isOne();
            assertThat(counted.in(where)).isOne();
          });
          assertThat(counted.in(where)).as("with its own").isEqualTo(2);
        });
    assertThat(counted.in(where)).isEqualTo(2);
  }

  @Test
  void aReaderOfAnOlderMomentCountsWhatItSees() {
    post(DAY);
    own(TransactionDefinition.ISOLATION_REPEATABLE_READ)
        .executeWithoutResult(_ -> {
          assertThat(counted.in(where)).isOne();
          aside(() -> {
            post(DAY);
            post(DAY);
            assertThat(counted.in(where)).isEqualTo(3);
            assertThat(counted.in(where)).isEqualTo(3);
          });
          assertThat(counted.in(where)).as("of the moment in which it began").isOne();
        });
    assertThat(counted.in(where)).isEqualTo(3);
  }

  private TransactionTemplate own(int isolation) {
    var own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    own.setIsolationLevel(isolation);
    return own;
  }

  private void aside(Runnable deed) {
    own(TransactionDefinition.ISOLATION_READ_COMMITTED).executeWithoutResult(_ -> deed.run());
  }

  private void post(LocalDate day) {
    var posting =
        greenSunday(
            area,
            day,
            List.of(new Share(women, UnitId.next(), BigDecimal.ONE)),
            List.of(new Amount("participations", BigDecimal.ONE)),
            List.of());
    new TransactionTemplate(transactions)
        .executeWithoutResult(_ -> outcomes.post(officer, posting));
  }
}
