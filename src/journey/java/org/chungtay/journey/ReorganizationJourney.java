package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.territory.boundary.ShapesForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One administrator writes what becomes what, in a form and in a table, says where the groups and
/// the ground of a divided commune go, and sees what it touches; another one approves. Citizens
/// find what a ward was.
@ProductTest
class ReorganizationJourney {
  private static final String PLANS = "/administration/reorganizations";

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Territory territory;
  @Autowired JdbcClient jdbc;
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
      table(screen, plan);
      groups(screen);
      outlines(screen);
      assertThat(screen.find("[data-problems], [data-blank]").count()).isZero();
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
      screen.open("/wards/" + plans.ward("Phú Xuân").key() + "?boundaries=2025-06-30");
      screen.looksRight("ward-through-time");
      screen.find("[data-then] a").first().click();
      screen.looksRight("ward-former");
      screen.open("/wards?boundaries=2025-06-30");
      screen.looksRight("wards-of-a-day");
    }
  }

  /// Three lines of the document's annex, one of which names no ward exactly.
  private static void table(Screen screen, String plan) {
    screen.find("main a[href='" + plan + "/annex']").click();
    var table =
        """
        Đơn vị cũ,Phần (%),Loại mới,Tên mới,Mã mới
        Chân Mây - Lăng Cô,60,Xã,Lăng Cô Bắc,99124
        Chân Mây - Lăng Cô,40,Xã,Lăng Cô Nam,99125
        Phu Loc,100,Xã,Phú Lộc Mới,99126
        """;
    screen.looksRight("annex");
    screen.page().setInputFiles("#annex", file("phu-luc.csv", "text/csv", table));
    screen.find("main form[method=post] button.main").click();
    screen.find("a[href$='/refused.xlsx']").waitFor();
    screen.looksRight("annex-report");
    screen.find("main .buttons a.main").click();
    assertThat(screen.find("[data-blank]").count()).as("no outline yet").isOne();
  }

  private void groups(Screen screen) {
    var whole = plans.ward("Chân Mây - Lăng Cô").id();
    for (int number = 1; number <= 12; number++) {
      var id = AreaId.of(Ids.named("journey/reorganization/" + number));
      var name = String.valueOf(number);
      var _ = territory.addResidentialGroup(id, whole, "Thôn", name, clock.today());
    }
    screen.find("main a[href*='/groups/']").click();
    screen.find("#q").fill("thôn 1");
    screen.find("main form[role=search] button").last().click();
    for (int row = 0; row < 2; row++) {
      screen.find("input[name=group]").nth(row).check();
    }
    screen.find("input[name=code][value='99125']").check();
    screen.find("main form[method=post] button.main").click();
    screen.page().waitForURL("**notice=territory.notice.plan-changed");
    screen.looksRight("divided-groups");
    screen.find("main form[method=post] a.button").click();
  }

  private void outlines(Screen screen) {
    var whole =
        jdbc.sql("select geometry::text from territory.boundary where area = :area")
            .param("area", plans.ward("Chân Mây - Lăng Cô").id().value())
            .query(String.class)
            .single();
    screen.find("main a[href*='/outlines/']").click();
    screen
        .page()
        .setInputFiles(
            "#outlines",
            file(
                "ranh-gioi.geojson",
                "application/geo+json",
                ShapesForTests.halves(whole, "99124", "99125")));
    screen.find("main form[method=post] button.main").click();
    screen.page().waitForURL("**notice=territory.notice.outlines");
    screen.looksRight("divided-outlines");
    screen.find("main form[method=post] a.button").click();
  }

  private static FilePayload file(String name, String type, String text) {
    return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private Actor administrator() {
    return visitors.as("administrator", Access.INSTALLATION).actor();
  }
}
