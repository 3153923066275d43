package org.chungtay.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SweeperTest {
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void whoSignedInWhenIsForgottenAMonthAfterItsEnd() {
    var ended = visitors.signedIn().actor().person().value();
    var recent = visitors.signedIn().actor().person().value();
    var open = visitors.signedIn().actor().person().value();
    endedDaysAgo(ended, 31);
    endedDaysAgo(recent, 29);
    SpentSweeper.sweep(jdbc, clock);
    assertThat(sessions(ended)).isZero();
    assertThat(sessions(recent)).isEqualTo(1);
    assertThat(sessions(open)).isEqualTo(1);
  }

  private void endedDaysAgo(UUID person, int days) {
    jdbc.sql(
            """
            update identity.session set ended_at = now() - make_interval(days => :days)
            where person = :person
            """)
        .param("person", person)
        .param("days", days)
        .update();
  }

  private int sessions(UUID person) {
    return jdbc.sql("select count(*) from identity.session where person = :person")
        .param("person", person)
        .query(Integer.class)
        .single();
  }
}
