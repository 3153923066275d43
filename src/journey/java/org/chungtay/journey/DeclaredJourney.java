package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A unit's report is asked for, filled beside the evidence, sent back, mended and locked; what was
/// declared and planned stands beside the public figure.
@ProductTest
class DeclaredJourney {
  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Organizations organizations;
  @Autowired Territory territory;
  @Autowired ClaimsForTests claims;
  @Autowired CityClock clock;

  static List<Look> looks() {
    return List.of(Look.phone(Language.VI), Look.desktop(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aUnitsReportIsFilledReturnedMendedAndLocked(Look look) {
    var unit = plans.unit("women", "Hương An").id().value();
    var writer = visitors.as("officer", unit).actor();
    var city = officerForTheCity();
    var table = asked(look, city, unit);
    var report = "/unit-reports/" + table.substring(table.lastIndexOf('/') + 1) + "/" + unit;
    try (var screen = browsers.signedIn(look, writer)) {
      screen.open("/unit-reports");
      screen.looksRight("reports-waiting");
      screen.open(report);
      screen.find("#declared-waste-bags").fill("77");
      screen.find("button[value=submit]").click();
      assertThat(screen.find("#note-waste-bags-refusal").count()).isOne();
      assertThat(screen.find("#declared-waste-bags").inputValue()).isEqualTo("77");
      screen.looksRight("report-refused");
      screen.find("#note-waste-bags").fill("Gồm cả bao chưa kịp xác nhận");
      screen.find("button[value=submit]").click();
      screen.page().waitForURL("**notice=outcome.notice.report-submitted");
      screen.looksRight("report-submitted");
    }
    try (var screen = browsers.signedIn(look, city)) {
      screen.open(report);
      screen.find("details:has(form[action$='/return']) > summary").click();
      screen.find("#reason").fill("Ghi rõ số bao theo từng chi hội");
      screen.find("form[action$='/return'] button").click();
      screen.page().waitForURL("**notice=outcome.notice.report-returned");
    }
    try (var screen = browsers.signedIn(look, writer)) {
      screen.open(report);
      screen.looksRight("report-returned");
      screen.find("button[value=submit]").click();
      screen.page().waitForURL("**notice=outcome.notice.report-submitted");
    }
    try (var screen = browsers.signedIn(look, city)) {
      screen.open(report);
      screen.find("form[action$='/approve'] button").click();
      screen.page().waitForURL("**notice=outcome.notice.report-locked");
      screen.looksRight("report-locked");
      screen.open(table + "?order=gap");
      screen.looksRight("report-table");
    }
  }

  private String asked(Look look, Actor city, UUID unit) {
    try (var screen = browsers.signedIn(look, city)) {
      screen.open("/report-requests");
      screen.find("a.button.main").click();
      screen.find("#title").fill("Báo cáo quý IV");
      screen.find("#first").fill(clock.today().minusDays(30).toString());
      screen.find("#last").fill(clock.today().toString());
      screen.find("#due").fill(clock.today().plusDays(7).toString());
      screen.find("input[name=indicators][value=waste-bags]").check();
      screen.find("input[name=steps][value=unit]").uncheck();
      screen.looksRight("report-asked");
      screen.find("main form[method=post] button.main").click();
      screen.page().waitForURL("**notice=outcome.notice.reports-asked-for");
      var path = screen.path().split("\\?")[0];
      assertThat(screen.find("a[href$='" + unit + "']").count()).isOne();
      return path;
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whatWasDeclaredAndPlannedStandsBesideTheFigure(Look look) {
    var women = organizations.byCode("women").orElseThrow().id().toString();
    var first = clock.today().minusDays(Math.abs(Ids.next().hashCode() % 300) + 20L).toString();
    var last = clock.today().toString();
    try (var screen = browsers.signedIn(look, officerForTheCity())) {
      screen.open("/declarations/new");
      screen.find("#title").fill("Bao rác phụ nữ đã gom");
      screen.find("#quote").fill("Chị em đã gom gần 1.000 bao rác trong năm");
      screen.find("input[name=qualifier][value=nearly]").check();
      screen.find("#quantity").fill("1000");
      screen.find("#unit").fill("bao");
      screen.find("#claimant").fill("Hội Liên hiệp Phụ nữ thành phố");
      screen.find("#organization").selectOption(women);
      screen.find("#first").fill(first);
      screen.find("#last").fill(last);
      screen.find("#definition").fill("Bao rác đã gom khi không cân");
      screen.find("#indicator").selectOption("waste-bags");
      screen.find("#same").check();
      screen.find("#source").fill("Báo cáo tổng kết năm");
      screen.looksRight("declared-form");
      screen.find("main form[method=post] button.main").click();
      screen.page().waitForURL("**notice=outcome.notice.declared");
      published(screen.path().split("\\?")[0]);
    }
    planned(women, first, last);
    try (var screen = browsers.visitor(look)) {
      screen.open("/declared");
      screen.looksRight("declared");
      screen.open("/targets");
      screen.looksRight("targets");
      screen.open("/indicators/waste-bags");
      assertThat(screen.find("#declared").count()).isOne();
      assertThat(screen.find("#targets").count()).isOne();
      screen.looksRight("figure-beside");
      screen.open("/indicators/waste-per-activity");
      screen.looksRight("figure-ratio");
    }
  }

  /// Two former wards of Thuận Hóa, which was formed of them and others.
  @ParameterizedTest
  @MethodSource("looks")
  void whatFormerWardsDeclaredAndPlannedIsReadUnderTheBoundariesOfADay(Look look) {
    var ward = plans.ward("Thuận Hóa");
    var first = LocalDate.of(2007, 1, 1).plusWeeks(look.language() == Language.AR ? 1 : 2);
    var period = new Days(first, first.plusDays(6));
    var quantities = Map.of(0, "25", 1, "6");
    quantities.forEach((at, quantity) -> {
      var former = territory.formedFrom(ward.id()).get(at).id();
      claims.posted("roses-planted", quantity, former, first);
      var _ = claims.declared("roses-planted", quantity, Qualifier.NEARLY, former, period);
      var _ = claims.planned("roses-planted", quantity + "0", former, period);
    });
    var days = "from=%s&to=%s".formatted(first, period.last());
    try (var screen = browsers.visitor(look)) {
      screen.open("/wards/" + ward.key() + "?boundaries=2026-01-01&" + days);
      assertThat(screen.find("[data-together]").count()).isGreaterThanOrEqualTo(2);
      screen.looksRight("ward-claims");
    }
    try (var screen = browsers.signedIn(look, officerForTheCity())) {
      screen.open("/declarations?order=title");
      screen.looksRight("declarations");
      screen.open("/target-plans");
      screen.looksRight("target-plans");
      screen.open(
          "/summaries/new?indicators=roses-planted&breakdown=months&span=days&comparison=none&wards="
              + ward.id()
              + "&"
              + days);
      screen.find("#figures details:has([data-together]) > summary").click();
      screen.looksRight("summary-claims");
    }
  }

  private void published(String declaration) {
    var other = visitors.signedIn(officerForTheCity());
    var answer = other.post(declaration + "/approve", Map.of("version", "1"));
    assertThat(answer.status().value()).isEqualTo(303);
  }

  private void planned(String women, String first, String last) {
    var id = Ids.next().toString();
    var fields =
        Map.of(
            "id", id,
            "indicator", "waste-bags",
            "organization", women,
            "first", first,
            "last", last,
            "quantity", "342",
            "instrument", "Kế hoạch số 12/KH");
    var writer = visitors.signedIn(officerForTheCity());
    assertThat(writer.post("/target-plans", fields).status().value()).isEqualTo(303);
    var other = visitors.signedIn(officerForTheCity());
    var approved = other.post("/target-plans/" + id + "/approve", Map.of("version", "1"));
    assertThat(approved.status().value()).isEqualTo(303);
  }

  private Actor officerForTheCity() {
    var women = organizations.byCode("women").orElseThrow();
    var unit = organizations.cityUnit(women.id()).id().value();
    return visitors.as("officer", unit).actor();
  }
}
