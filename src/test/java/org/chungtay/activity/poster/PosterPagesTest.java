package org.chungtay.activity.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.PageFactory;
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
  @Autowired PageFactory pages;

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
  void whoPrintsACodeThatOpensOnlyOnThisComputerIsTold() {
    assertThat(List.of("http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080"))
        .allMatch(origin -> pages.in(Language.VI, origin).onlyHere());
    assertThat(List.of("https://hue.example.vn", "http://192.168.1.9:8080"))
        .noneMatch(origin -> pages.in(Language.VI, origin).onlyHere());
    var plan = plans.in(WARD).tomorrow();
    planning.announce(plans.someone("officer", "women", WARD), plan);
    assertThat(visitors.anonymous().get("/activities/" + plan.id() + "/poster?lang=en").body())
        .contains("CHUNGTAY_PUBLIC_URL");
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
