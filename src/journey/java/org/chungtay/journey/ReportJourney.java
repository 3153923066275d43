package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.activity.PlansForTests;
import org.chungtay.care.voice.VoicesForTests;
import org.chungtay.care.voice.VoicesForTests.Cared;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A citizen reports a heap of rubbish from the sign of a road; the group's leader answers, an
/// officer lets everybody see it, the citizen reads the answer. A neighbour says what is needed.
@ProductTest
class ReportJourney {
  private static final String ANSWER = "Tổ đã dọn sáng Chủ nhật và đặt thêm một thùng rác.";

  @Autowired Browsers browsers;
  @Autowired VoicesForTests voices;
  @Autowired PlansForTests plans;

  static Stream<Look> looks() {
    return Stream.of(
        Look.phone(Language.VI).withoutScripts(),
        Look.desktop(Language.VI),
        Look.phone(Language.AR),
        Look.desktop(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aHeapOfRubbishIsReportedFromTheSignAndAnswered(Look look) {
    var cared = voices.caredFor("Đường hoa hồng cổ Thiên An");
    try (var citizen = browsers.visitor(look)) {
      citizen.open("/p/" + cared.code());
      citizen.find("a[href*='/reports/new?place=']").click();
      citizen.looksRight("report-form");
      citizen.find("main form button.act").click();
      citizen.looksRight("report-refused");
      citizen
          .find("input[name=photo]")
          .setInputFiles(new FilePayload("rac.jpg", "image/jpeg", VoicesForTests.photo()));
      citizen.find("input[name=kind][value=rubbish]").check();
      citizen.find("textarea[name=words]").fill("Đống rác lớn cạnh cột điện, đã ba ngày");
      citizen.find("main form button.act").click();
      assertThat(citizen.path()).startsWith("/reports/follow/");
      citizen.looksRight("report-sent");
      var follow = citizen.path().split("\\?")[0];
      answer(look, cared);
      release(look, cared);
      citizen.open(follow);
      assertThat(citizen.find("[data-answer]").innerText()).contains(ANSWER);
      assertThat(citizen.find("[data-answer] img").count()).isOne();
      citizen.looksRight("report-answered");
      citizen.find("form[action$='/close'] button").click();
      citizen.looksRight("report-closed");
      citizen.find(".buttons a[href^='/reports/']").last().click();
      citizen.looksRight("report-public");
      citizen.open("/reports");
      citizen.looksRight("reports");
    }
  }

  private void answer(Look look, Cared cared) {
    try (var leader = browsers.signedIn(look, voices.leader(cared).actor())) {
      leader.open("/workbench");
      leader.looksRight("workbench-voices");
      leader.find("[data-voices] a").click();
      leader.looksRight("report-work");
      leader.find("tbody a").first().click();
      leader.looksRight("report-case");
      leader.find("form[action$='/take'] button").click();
      leader.find("textarea[name=answer]").fill(ANSWER);
      leader
          .find("form[action$='/answer'] input[name=photo]")
          .setInputFiles(new FilePayload("sach.jpg", "image/jpeg", VoicesForTests.photo()));
      leader.find("form[action$='/answer'] button[type=submit]").click();
      leader.looksRight("report-case-answered");
    }
  }

  private void release(Look look, Cared cared) {
    try (var officer = browsers.signedIn(look, voices.officer(cared).actor())) {
      officer.open("/reports/work?tab=held&order=newest");
      officer.find("tbody a").first().click();
      officer.find("form[action$='/release'] button").click();
      officer.find("form[action$='/show'] button").click();
      officer.looksRight("report-case-released");
    }
  }

  @ParameterizedTest
  @MethodSource("needLooks")
  void aNeighbourSaysWhatIsNeededAndOthersSupportIt(Look look) {
    var ward = plans.ward(VoicesForTests.WARD).key();
    try (var neighbour = browsers.visitor(look)) {
      neighbour.open("/needs/new");
      neighbour.find("input[name=kind][value=flooding]").check();
      neighbour.find("textarea[name=words]").fill("Kiệt 24 ngập sau mỗi trận mưa");
      neighbour
          .find("select[name=ward]")
          .selectOption(new SelectOption().setLabel("Phường Thủy Xuân"));
      neighbour.find("[data-map] svg").waitFor();
      neighbour.find("[data-map] svg").click();
      assertThat(neighbour.find("input[name=latitude]").inputValue()).startsWith("16.");
      neighbour.looksRight("need-form");
      neighbour.find("main form button.act").click();
      assertThat(neighbour.path()).startsWith("/needs/follow/");
      neighbour.looksRight("need-sent");
      neighbour.find(".buttons a[href^='/needs/']").last().click();
      neighbour.find("form[action$='/support'] button").click();
      neighbour.looksRight("need-public");
      neighbour.open("/needs");
      neighbour.looksRight("needs");
      neighbour.open("/wards/" + ward);
      neighbour.find("[data-voices] a[href^='/needs']").first().scrollIntoViewIfNeeded();
      neighbour.looksRight("ward-voices");
    }
  }

  static List<Look> needLooks() {
    return List.of(Look.phone(Language.VI), Look.desktop(Language.AR).inTheDark());
  }
}
