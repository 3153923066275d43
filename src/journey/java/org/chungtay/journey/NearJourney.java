package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.SiteId;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A citizen asks what is on around them, and finds on the map where the nearest one meets.
@ProductTest
class NearJourney {
  private static final String WARD = "Phong Điền";

  /// Far from the middle of the city, so that nothing else is nearer.
  private static final Activity.Point HERE = new Activity.Point(16.5833, 107.3667);

  @Autowired Browsers browsers;
  @Autowired PlansForTests plans;
  @Autowired Planning planning;

  static Stream<Look> looks() {
    return Stream.of(Look.desktop(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whatIsNearestComesFirstAndItsSitesStandOnTheMap(Look look) {
    var officer = plans.someone("officer", "women", WARD);
    var far = placed(plans.in(WARD).tomorrow(), 0.05, 1);
    var near = placed(plans.in(WARD).tomorrow(), 0.001, 4);
    planning.announce(officer, far);
    planning.announce(officer, near);
    try (var citizen = browsers.visitor(look)) {
      var context = citizen.page().context();
      context.grantPermissions(List.of("geolocation"));
      context.setGeolocation(new Geolocation(HERE.latitude(), HERE.longitude()));
      citizen.open("/activities");
      citizen.find("[data-near]").click();
      citizen.page().waitForURL("**latitude=16.583&longitude=107.367*");
      citizen.looksRight("near");
      var found = citizen.find("main ul.stack a[href^='/activities/']");
      assertThat(found.first().getAttribute("href")).isEqualTo("/activities/" + near.id());
      found.first().click();
      assertThat(citizen.find("figure.sites g.dot text").allTextContents())
          .as("sites side by side are one dot")
          .containsExactly("1–3", "4");
      citizen.looksRight("near-sites");
    }
    planning.cancel(officer, far.id(), "Chỉ để thử");
    planning.cancel(officer, near.id(), "Chỉ để thử");
  }

  /// With sites on a line to the north of [#HERE], the last one in another part of the ward.
  private Plan placed(Plan plan, double apart, int many) {
    var sites = new ArrayList<Activity.Site>();
    for (var number = 1; number <= many; number++) {
      var west = number < many || many == 1 ? 0 : 0.1;
      var point = new Activity.Point(HERE.latitude() + number * apart, HERE.longitude() - west);
      sites.add(
          new Activity.Site(
              SiteId.next(), "Điểm " + number, plans.ward(WARD).id(), Optional.of(point)));
    }
    return new Plan(
        plan.id(),
        plan.title(),
        plan.description(),
        plan.bring(),
        plan.hostUnit(),
        plan.startsAt(),
        plan.endsAt(),
        plan.capacity(),
        plan.shares(),
        sites);
  }
}
