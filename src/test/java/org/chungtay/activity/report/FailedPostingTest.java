package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.outcome.AlreadyPosted;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class FailedPostingTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Reporting reporting;
  @Autowired ReportsForTests reported;
  @Autowired Reports reports;
  @Autowired Lifecycle lifecycle;
  @Autowired Outcomes outcomes;
  @Autowired PlansForTests plans;
  @Autowired TransactionTemplate transactions;

  /// One site's outcome cannot be posted: neither the other site's nor the decision stays.
  @Test
  void aConfirmationWhosePostingFailsLeavesNothing() {
    var leader = plans.someone("leader", "women", WARD);
    var officer = plans.someone("officer", "women", WARD);
    var plan = plans.in(WARD).sites(2).now();
    reported.reported(leader, plan, "12.5", 23);
    var activity = lifecycle.get(plan.id());
    transactions.executeWithoutResult(_ ->
        outcomes.post(
            officer,
            new Posting(
                OutcomeOfActivity.source(activity.sites().getLast()),
                activity.area(),
                activity.day(),
                "In the way",
                "/activities/in-the-way-" + plan.id(),
                activity.shares(),
                List.of(new Posting.Amount("waste-collected", BigDecimal.ONE)),
                List.of())));

    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(AlreadyPosted.class);

    assertThat(lifecycle.get(plan.id()).state()).isEqualTo(State.REPORTED);
    assertThat(reports.latest(plan.id()).orElseThrow().decision()).isEmpty();
    for (var indicator : List.of("waste-collected", "participations", "activities-held")) {
      assertThat(reported.posted(plan, indicator)).as(indicator).isZero();
    }
  }
}
