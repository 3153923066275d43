package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// One administrator writes what becomes what and sees what it touches; another one approves.
@ProductTest
class ReorganizationJourney {
  private static final String PLANS = "/administration/reorganizations";

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired CityClock clock;

  static List<Look> looks() {
    return List.of(Look.desktop(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void twoWardsAreToBecomeOne(Look look) {
    String plan;
    try (var screen = browsers.signedIn(look, administrator())) {
      screen.open("/units");
      screen.find("main a[href='" + PLANS + "']").click();
      screen.find("a.button.main").click();
      screen.find("#instrument").fill("Nghị quyết 99/NQ-UBTVQH16");
      screen.find("#day").fill(clock.today().plusDays(90).toString());
      screen.find("main form[method=post] button.main").click();
      plan = screen.path().split("\\?")[0];
      screen.find("main form[action$='/become'] button.main").click();
      screen.looksRight("plan-refused");
      screen.find("#name").fill("Vinh Lộc An");
      screen.find("#code").fill("99123");
      for (var ward : List.of("Vinh Lộc", "Lộc An")) {
        screen.find("input[name=former][value='" + plans.ward(ward).id() + "']").check();
      }
      screen.find("main form[action$='/become'] button.main").click();
      screen.page().waitForURL("**notice=territory.notice.plan-changed");
      assertThat(screen.find("[data-problems]").count()).isZero();
      assertThat(screen.find("form[action$='/approve']").count()).as("their own plan").isZero();
      screen.looksRight("plan-written");
    }
    try (var screen = browsers.signedIn(look, administrator())) {
      screen.open(plan);
      screen.find("form[action$='/approve'] button").click();
      screen.page().waitForURL("**notice=territory.notice.approved");
      screen.looksRight("plan-approved");
      screen.find("details:has(form[action$='/drop']) > summary").click();
      screen.find("form[action$='/drop'] button").click();
      screen.page().waitForURL("**notice=territory.notice.dropped");
      screen.looksRight("plans-after");
    }
  }

  private Actor administrator() {
    return visitors.as("administrator", Access.INSTALLATION).actor();
  }
}
