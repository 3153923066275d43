package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.PlansForTests;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// "23 people, 40 bags, this morning, here": in two minutes, with a thumb.
@ProductTest
class UnplannedJourney {
  private static final int MOST_TAPS = 12;

  @Autowired Browsers browsers;
  @Autowired PlansForTests plans;
  @Autowired Activities activities;

  private int taps;

  @Test
  void twentyThreePeopleFortyBagsThisMorningHere() {
    var look = Look.phone(Language.VI);
    try (var leader = browsers.signedIn(look, plans.someone("leader", "women", "Thuận Hóa"))) {
      var context = leader.page().context();
      context.grantPermissions(List.of("geolocation"));
      context.setGeolocation(new Geolocation(16.4575, 107.5785));
      leader.open("/report");
      leader.looksRight("unplanned-form");
      tap(leader.find("input[name=when][value=morning]"));
      tap(leader.find("[data-here]"));
      leader.find("#here-said:not(:empty)").waitFor();
      type(leader.find("#heads"), "23");
      type(leader.find("#result-waste-bags"), "40");
      tap(leader.find("main form button.act"));
      assertThat(leader.path()).contains("/report");
      leader.looksRight("unplanned-sent");
      assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);

      var id = ActivityId.of(UUID.fromString(leader.path().split("/")[2]));
      var activity = activities.find(id).orElseThrow();
      assertThat(activity.sites().getFirst().area()).isEqualTo(plans.ward("Thuận Hóa").id());
      assertThat(activities.turnout(id).participations()).isEqualTo(23);
      assertThat(leader.find("main").innerText()).contains("40", "23");
    }
  }

  private void tap(Locator what) {
    taps++;
    what.tap();
  }

  /// A tap into the field; the keys are not counted.
  private void type(Locator field, String text) {
    tap(field);
    field.fill(text);
  }
}
