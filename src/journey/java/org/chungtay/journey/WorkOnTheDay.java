package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.Area;

/// What organisers do, from the plan to the report.
record WorkOnTheDay(Screen leader, Look look) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  String plan(Area ward, CityClock clock) {
    leader.open("/plan");
    leader.looksRight("main-plan");
    leader.find("#title").fill(MainJobJourney.TITLE);
    leader.find("#description").fill("Bà con cùng dọn rác, trồng thêm 60 gốc hồng.");
    leader.find("#bring").fill("Găng tay, cuốc, nước uống");
    // late enough that nobody but the leader starts it
    var starts = clock.at(clock.now()).toLocalDateTime().plusMinutes(20);
    leader.find("#day").fill(starts.toLocalDate().toString());
    leader.find("#starts").fill(starts.format(CLOCK));
    leader.find("#ends").fill(starts.plusHours(3).format(CLOCK));
    leader.find("#site-name").fill("Nhà văn hoá Tổ dân phố 4, kiệt 112 Lê Ngô Cát");
    leader.find("#site-area").selectOption(ward.id().toString());
    leader.find("details:has(#part-youth) > summary").click();
    leader.find("#part-youth").fill("30");
    leader.find("main form button.main").click();
    assertThat(leader.path()).matches("/activities/[^/]+/manage.*");
    leader.looksRight("main-manage-open");
    return leader.path().split("/")[2];
  }

  void start(String activity) {
    leader.open("/activities/" + activity + "/sheet");
    leader.looksRight("main-sheet");
    leader.looksOnPaper("main-sheet");
    leader.open("/activities/" + activity + "/manage");
    leader.find("form[action$='/start'] button").click();
    leader.looksRight("main-manage-running");
    leader.find("a[href$='/checkin'].button").click();
    leader.looksRight("main-checkin");
  }

  /// What a phone reads from the site's screen.
  String siteCode() {
    leader.find("a[href$='/code']").click();
    leader.looksRight("main-site-code");
    return QrReader.read(leader.find("svg.qr"));
  }

  void tick(String name) {
    leader
        .find("main li form[action$='/tick']")
        .filter(new Locator.FilterOptions().setHasText(name))
        .locator("button")
        .click();
  }

  void countDelegation(String activity) {
    leader.open("/activities/" + activity + "/checkin");
    leader.find("#delegation").fill("Chi hội Phụ nữ Tổ dân phố 4");
    leader.find("#heads").fill(String.valueOf(MainJobJourney.DELEGATION));
    leader.find("form[action$='/delegation'] button").click();
    leader.looksRight("main-checkin-there");
  }

  void report(String activity, Path photo) {
    leader.open("/activities/" + activity + "/report");
    leader.looksRight("main-report-people");
    leader.find("a.main[href$='/results']").click();
    leader.looksRight("main-report-results");
    leader
        .find("input[name$='waste-collected']")
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
}
