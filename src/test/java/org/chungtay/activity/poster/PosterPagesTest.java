package org.chungtay.activity.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PosterPagesTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;

  @Test
  void nobodyIsInvitedToWhatWasCalledOff() {
    var officer = plans.someone("officer", "women", WARD);
    var plan = plans.in(WARD).tomorrow();
    planning.announce(officer, plan);
    planning.cancel(officer, plan.id(), "Mưa lớn");
    var poster = visitors.anonymous().get("/activities/" + plan.id() + "/poster");
    assertThat(poster.status().value()).isEqualTo(409);
  }

  @Test
  void everySiteIsNamedAndEachLanguageSaysWhereAndWhatToBring() {
    var plan = plans.in(WARD).sites(4).tomorrow();
    planning.announce(plans.someone("officer", "women", WARD), plan);
    var poster = visitors.anonymous().get("/activities/" + plan.id() + "/poster?lang=vi").body();
    assertThat(plan.sites()).allMatch(site -> poster.contains(site.name() + ", Phường " + WARD));
    for (var language : List.of("en", "ar")) {
      var part = poster.substring(poster.indexOf("<p lang=\"" + language + "\""));
      assertThat(part.substring(0, part.indexOf("</p>")))
          .contains(plan.sites().getFirst().name(), plan.bring(), "3");
    }
  }
}
