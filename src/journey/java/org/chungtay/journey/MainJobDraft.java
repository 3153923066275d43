package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.PlansForTests;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The product's main job, by hand: two organisations plan together, a volunteer joins from the
/// poster, people are checked in, results are reported, another officer confirms, and the public
/// figure rises by exactly what was reported and opens down to the photo.
@ProductTest
class MainJobDraft {
  private static final String WARD = "Thủy Xuân";
  private static final String NAME = "Công Tằng Tôn Nữ Huyền Trang";
  private static final String TITLE =
      "Chủ nhật xanh: dọn vệ sinh và trồng hoa hồng cổ Huế dọc đường Lê Ngô Cát";
  private static final int DELEGATION = 24;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  @Autowired Browsers browsers;
  @Autowired PlansForTests plans;
  @Autowired CityClock clock;
  @TempDir Path folder;

  static Stream<Look> looks() {
    return Stream.of(
        Look.phone(Language.VI), Look.desktop(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theFigureRisesByExactlyWhatWasReported(Look look) {
    var photo = JpegForJourneys.in(folder, look.name());
    try (var citizen = browsers.visitor(look);
        var officer = browsers.signedIn(look, plans.someone("officer", "women", WARD));
        var volunteer = browsers.visitor(look);
        var leader = browsers.signedIn(look, plans.someone("leader", "women", WARD));
        var partner = browsers.signedIn(look, plans.someone("officer", "youth", WARD));
        var second = browsers.signedIn(look, plans.someone("officer", "women", WARD))) {
      var waste = figure(citizen, "waste-collected");
      var people = figure(citizen, "participations");

      var activity = plan(officer);
      var ticket = join(volunteer, activity);
      start(leader, activity);
      checkIn(leader, volunteer, activity, ticket, look);
      report(leader, activity, photo, look);
      accept(partner, activity);
      confirm(second, activity, look);

      assertThat(figure(citizen, "waste-collected").subtract(waste)).isEqualByComparingTo("125.5");
      assertThat(figure(citizen, "participations").subtract(people))
          .isEqualByComparingTo(BigDecimal.valueOf(DELEGATION + 1));
      drillDown(citizen, activity);
    }
  }

  /// A public figure of the ward today, read where everyone reads it.
  private BigDecimal figure(Screen citizen, String indicator) {
    var ward = plans.ward(WARD);
    var today = clock.today();
    citizen.open(
        "/indicators/%s?from=%s&to=%s&ward=%s"
            .formatted(indicator, today, today.plusDays(1), ward.code().orElse(ward.id().toString())));
    citizen.looksRight("main-figure-" + indicator);
    return citizen.readNumber(".figure-value");
  }

  private String plan(Screen officer) {
    officer.open("/plan");
    officer.looksRight("main-plan");
    officer.find("#title").fill(TITLE);
    officer.find("#description").fill("Bà con cùng dọn rác, trồng thêm 60 gốc hồng.");
    officer.find("#bring").fill("Găng tay, cuốc, nước uống");
    // late enough that nobody but the leader starts it
    var starts = clock.at(clock.now()).toLocalDateTime().plusMinutes(20);
    officer.find("#day").fill(starts.toLocalDate().toString());
    officer.find("#starts").fill(starts.format(CLOCK));
    officer.find("#ends").fill(starts.plusHours(3).format(CLOCK));
    officer.find("#site-name").fill("Nhà văn hoá Tổ dân phố 4, kiệt 112 Lê Ngô Cát");
    officer.find("#site-area").selectOption(plans.ward(WARD).id().toString());
    officer.find("details:has(#part-youth) > summary").click();
    officer.find("#part-youth").fill("30");
    officer.find("main form button.main").click();
    assertThat(officer.path()).matches("/activities/[^/]+/manage.*");
    officer.looksRight("main-manage-open");
    return officer.path().split("/")[2];
  }

  private String join(Screen volunteer, String activity) {
    volunteer.open("/activities/" + activity);
    volunteer.looksRight("main-activity-open");
    volunteer.open("/activities/" + activity + "/poster");
    volunteer.looksRight("main-poster");
    volunteer.looksOnPaper("main-poster");
    var scanned = volunteer.find(".poster .link").innerText().strip();
    volunteer.page().navigate(scanned);
    volunteer.looksRight("main-join");
    volunteer.find("#name").fill(NAME);
    volunteer.find("#phone").fill("0905 123 4" + (10 + Math.abs(activity.hashCode() % 90)));
    volunteer.find("#consent").check();
    volunteer.find("main form button.act").click();
    assertThat(volunteer.path()).startsWith("/t/");
    volunteer.looksRight("main-ticket");
    assertThat(volunteer.find("main svg.qr path").getAttribute("d")).isNotEmpty();
    assertThat(volunteer.find("h1").innerText()).isEqualTo(NAME);
    return volunteer.path().split("\\?")[0];
  }

  private void start(Screen leader, String activity) {
    leader.open("/activities/" + activity + "/sheet");
    leader.looksRight("main-sheet");
    leader.looksOnPaper("main-sheet");
    leader.open("/activities/" + activity + "/manage");
    leader.find("form[action$='/start'] button").click();
    leader.looksRight("main-manage-running");
    leader.find("a[href$='/checkin'].button").click();
    leader.looksRight("main-checkin");
  }

  /// At a desk the volunteer scans the code on the site's screen; in the street the leader ticks.
  private void checkIn(
      Screen leader, Screen volunteer, String activity, String ticket, Look look) {
    if (look.device() == Look.Device.DESKTOP) {
      leader.find("a[href$='/code']").click();
      leader.looksRight("main-site-code");
      volunteer.page().navigate(QrReader.read(leader.find("svg.qr").screenshot()));
      volunteer.looksRight("main-site-scanned");
      volunteer.find("form[action$='/tickets'] button").click();
      leader.open("/activities/" + activity + "/checkin");
    } else {
      leader.find("form[action$='/tick'] button").click();
    }
    volunteer.open(ticket);
    volunteer.looksRight("main-ticket-there");
    leader.find("#delegation").fill("Chi hội Phụ nữ Tổ dân phố 4");
    leader.find("#heads").fill(String.valueOf(DELEGATION));
    leader.find("form[action$='/delegation'] button").click();
    leader.looksRight("main-checkin-there");
    for (var page : new String[] {"scan", "checkin/names"}) {
      leader.open("/activities/" + activity + "/" + page);
      leader.looksRight("main-" + page.replace('/', '-'));
    }
  }

  private void report(Screen leader, String activity, Path photo, Look look) {
    leader.open("/activities/" + activity + "/report");
    leader.looksRight("main-report-people");
    leader.find("a.main[href$='/results']").click();
    leader.looksRight("main-report-results");
    leader.find("input[name$='waste-collected']")
        .fill(look.language() == Language.VI ? "125,5" : "125.5");
    leader.find("main form button.main").click();
    leader.looksRight("main-report-words");
    leader.find("#words").fill("Bà con rất vui. Tuyến đường đã sạch, 60 gốc hồng đã lên đất.");
    leader.find("main form button.main").click();
    leader.find("#photo").setInputFiles(photo);
    leader.find("form[enctype] button").click();
    leader.looksRight("main-report-photos");
    leader.find("a.main[href$='/send']").click();
    leader.looksRight("main-report-send");
    leader.find("main form button.act").click();
    leader.looksRight("main-report-sent");
  }

  private void accept(Screen partner, String activity) {
    partner.open("/workbench");
    partner.looksRight("main-workbench-partner");
    partner.open("/activities/" + activity + "/shares");
    partner.looksRight("main-shares");
    partner.find("button[value='accept']").click();
    partner.looksRight("main-shares-accepted");
  }

  private void confirm(Screen second, String activity, Look look) {
    second.open("/workbench");
    second.looksRight("main-workbench");
    var row = second.find("a[data-open][href*='" + activity + "']");
    if (look.device() == Look.Device.DESKTOP) {
      var open = false;
      for (var tries = 0; tries < 60 && !open; tries++) {
        second.page().keyboard().press("j");
        open = Boolean.TRUE.equals(row.evaluate("link => link === document.activeElement"));
      }
      assertThat(open).as("the keyboard reaches the activity").isTrue();
      second.page().keyboard().press("o");
      second.page().waitForURL("**/confirmation*");
      second.page().waitForLoadState(LoadState.LOAD);
      second.looksRight("main-confirmation");
      second.page().keyboard().press("c");
    } else {
      row.tap();
      second.looksRight("main-confirmation");
      second.find("form[action$='/confirmation'] button").tap();
    }
    second.find("main .notice[role=status]").first().waitFor();
    second.looksRight("main-confirmed");
  }

  /// From the first page by clicks only, down to the bytes of the photo.
  private void drillDown(Screen citizen, String activity) {
    citizen.open("/");
    citizen.looksRight("main-home");
    citizen.find(".figures a[href*='/indicators/waste-collected']").first().click();
    citizen.looksRight("main-indicator");
    citizen.find("#rows ~ table a[href='/activities/" + activity + "']").first().click();
    assertThat(citizen.find("h1").innerText()).isEqualTo(TITLE);
    var picture = citizen.find(".photos img").first();
    picture.scrollIntoViewIfNeeded();
    picture.evaluate("image => image.decode()");
    assertThat((Integer) picture.evaluate("image => image.naturalWidth")).isPositive();
    citizen.looksRight("main-activity-confirmed");
    var photo = Optional.ofNullable(citizen.find(".photos a").first().getAttribute("href"));
    var bytes = citizen.page().request().get(citizen.address(photo.orElseThrow()));
    assertThat(bytes.status()).isEqualTo(200);
    assertThat(bytes.body()).startsWith(0xFF, 0xD8);
    citizen.find(".photos a").first().click();
  }
}
