package org.chungtay.activity.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.State;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class StartsDueActivitiesTest {
  private static final String WARD = "Kim Long";

  @Autowired Planning planning;
  @Autowired Activities activities;
  @Autowired PlansForTests plans;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void whatIsDueBeginsOnceByTheClockAndWhatIsNotDoesNot() {
    var officer = plans.someone("officer", "women", WARD);
    var due = opened(officer, plans.in(WARD).now());
    var draft = plans.in(WARD).now();
    var _ = planning.plan(officer, draft);
    var coming = opened(officer, plans.in(WARD).tomorrow());
    for (int round = 0; round < 2; round++) {
      var _ = StartsDueActivities.start(jdbc, clock);
    }
    assertThat(state(due)).isEqualTo(State.RUNNING);
    assertThat(state(coming)).isEqualTo(State.OPEN);
    assertThat(planning.get(officer, draft.id()).state()).isEqualTo(State.DRAFT);
    assertThat(byTheClock(due)).isEqualTo(1);
  }

  private Plan opened(Actor officer, Plan plan) {
    planning.announce(officer, plan);
    return plan;
  }

  private State state(Plan plan) {
    return activities.find(plan.id()).orElseThrow().state();
  }

  private int byTheClock(Plan plan) {
    return jdbc.sql(
            """
            select count(*) from activity.transition
            where activity_id = :id and to_state = 'RUNNING' and by_person is null
            """)
        .param("id", UUID.fromString(plan.id().toString()))
        .query(Integer.class)
        .single();
  }
}
