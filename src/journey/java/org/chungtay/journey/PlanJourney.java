package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// An officer plans with several sites and a host, makes it come again, prints its poster, moves it
/// because of a storm and calls off the rest.
@ProductTest
class PlanJourney {
  private static final String WARD = "Thủy Xuân";
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

  @Autowired Browsers browsers;
  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired CityClock clock;

  private Actor officer;

  static List<Look> looks() {
    return List.of(
        Look.phone(Language.VI).withoutScripts(),
        Look.desktop(Language.VI),
        Look.phone(Language.AR));
  }

  @BeforeEach
  void anOfficer() {
    officer = plans.someone("officer", "women", WARD);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aSundayIsPlannedRepeatedPostponedAndCalledOff(Look look) {
    try (var screen = browsers.signedIn(look, officer)) {
      screen.open("/plan");
      screen.find("#title").fill("Chủ nhật xanh quanh hồ Thủy Tiên");
      screen.find("#day").fill(clock.today().plusDays(3).toString());
      site(screen, "", "Cổng hồ Thủy Tiên");
      screen.find("button[name=more-sites]").click();
      assertThat(screen.find("#title").inputValue()).contains("Chủ nhật xanh");
      assertThat(screen.find("input[name=site-name]").count()).isGreaterThanOrEqualTo(6);
      site(screen, "-1", "Đình làng Dương Xuân");
      screen.find("#host").selectOption(plans.unit("youth", WARD).id().toString());
      screen.looksRight("plan-form");
      screen.find("main form[method=post] button.main.large").click();
      assertThat(screen.path()).contains("/manage");
      screen.looksRight("plan-manage");
      screen.find("a[href$='/repeat']").click();
      screen.find("#until").fill(clock.today().plusDays(40).toString());
      screen.looksRight("repeat-form");
      screen.find("main form[method=post] button[type=submit]").click();
      screen.looksRight("series");
      assertThat(screen.find("tbody tr").count()).isEqualTo(6);
      screen.open("/postpone");
      screen.find("input[name=activity]").first().check();
      screen.find("#reason").fill("Bão số 9");
      screen.looksRight("postpone");
      screen.find("main form[method=post] button.main").click();
      screen.looksRight("postponed");
      screen.open("/workbench?kind=coming");
      screen.looksRight("bench-coming");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aPosterOfManySitesIsOneSheet(Look look) {
    for (int sites : List.of(1, 3, 12)) {
      var plan = plans.in(WARD).sites(sites).tomorrow();
      planning.announce(officer, plan);
      try (var screen = browsers.visitor(look)) {
        screen.open("/activities/" + plan.id() + "/poster");
        assertThat(screen.find(".poster").innerText())
            .contains(plan.sites().getLast().name(), plan.bring());
        screen.looksRight("poster-" + sites);
        screen.looksOnPaper("poster-" + sites);
        var pdf =
            screen.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
        var sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
        assertThat(sheets).as("sheets of a poster with " + sites + " sites").isEqualTo(1);
      }
    }
  }

  private void site(Screen screen, String line, String name) {
    screen.find("#site-name" + line).fill(name);
    screen.find("#site-area" + line).selectOption(plans.ward(WARD).id().toString());
  }
}
