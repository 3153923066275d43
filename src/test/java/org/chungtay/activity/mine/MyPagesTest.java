package org.chungtay.activity.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.TestActivities;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class MyPagesTest {
  @Autowired TestActivities activities;
  @Autowired Attendances attendances;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired CityClock clock;

  @Test
  void whoIsNotSignedInIsSentToSignInAndBack() {
    assertThat(visitors.anonymous().get("/me").location()).endsWith("/sign-in?to=/me");
  }

  @Test
  void showsMyComingActivitiesWithTheirTicketsAndNobodyElses() {
    var member = visitors.signedIn();
    var other = visitors.signedIn();
    assertThat(member.get("/me?lang=en").body())
        .contains("You have not joined anything", "/me/consents", "/me/sign-in");
    var activity = activities.open(scopes.root(), 1);
    var _ = attendances.register(activity.id(), member.actor().person(), activity.site());
    var _ = attendances.register(activity.id(), other.actor().person(), activity.site());
    assertThat(member.get("/me?lang=en").body())
        .contains("Hồ Thủy Tiên", "href=\"/t/")
        .doesNotContain("On the waiting list");
    assertThat(other.get("/me?lang=en").body()).contains("Hồ Thủy Tiên", "On the waiting list");
    assertThat(visitors.signedIn().get("/me").body()).doesNotContain("Hồ Thủy Tiên");
  }

  @Test
  void showsTheHoursIGave() {
    var member = visitors.signedIn();
    var unit = scopes.root();
    var leader = visitors.as("leader", unit).actor();
    var activity = activities.running(unit, 0);
    var mine = attendances.register(activity.id(), member.actor().person(), activity.site());
    var in = clock.now().minus(Duration.ofMinutes(30));
    attendances.checkIn(
        leader, activity.id(), List.of(new CheckIn(mine.id(), activity.site(), Way.TICKED, in)));
    assertThat(member.get("/me?lang=en").body()).contains("once, 2 hours");
  }
}
