package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A leader adopts a launched road, an officer agrees, a member cannot come, another one takes the
/// turn and does the round with a photo, and the road's page tells everybody.
@ProductTest
class CareJourney {
  private static final String WARD = "Dương Nỗ";

  @Autowired Browsers browsers;
  @Autowired PlacesForTests places;
  @Autowired CareForTests care;
  @Autowired CityClock clock;
  @TempDir Path folder;

  static List<Look> looks() {
    return List.of(
        Look.phone(Language.VI),
        Look.desktop(Language.VI),
        Look.phone(Language.AR),
        Look.desktop(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aRoadIsAdoptedAndAStandInTakesOver(Look look) {
    var unit = places.unit("women", WARD);
    var number = ThreadLocalRandom.current().nextInt(1_000_000);
    var group = care.group(unit, "Chi hội " + number, 3);
    var road = care.road(unit.area(), unit, "Đường hoa " + number);
    var adoption = adopt(look, group, road);
    accept(look, group, adoption);
    cannot(look, group);
    standIn(look, group);
    told(look, group, road);
    leads(look, group, adoption);
    handsOver(look, group, adoption);
  }

  /// The second member comes first, today.
  private String adopt(Look look, Group group, PlaceId road) {
    try (var leader = browsers.signedIn(look, group.leader())) {
      leader.open("/places/" + road);
      leader.looksRight("care-free");
      leader.find("a[href='/places/" + road + "/adopt']").click();
      leader.find("#weekday").selectOption(today());
      leader.find("#bring").fill("Chổi, găng tay");
      leader.find("#order-" + group.members().get(0).person()).fill("3");
      leader.find("#order-" + group.members().get(1).person()).fill("1");
      leader.find("#order-" + group.members().get(2).person()).fill("2");
      leader.find("#duty-1").fill("Quét dọn mỗi sáng");
      leader.find("main form[method=post] button[type=submit]").click();
      assertThat(leader.find("#successor-refusal").count()).isOne();
      assertThat(leader.find("#duty-1").inputValue()).isEqualTo("Quét dọn mỗi sáng");
      leader.looksRight("care-adopt");
      leader.find("#successor").selectOption(group.members().get(1).person().toString());
      leader.find("main form[method=post] button[type=submit]").click();
      leader.page().waitForURL("**notice=care.adopt.notice.asked");
      leader.looksRight("care-asked");
      return leader.path().replaceFirst("[?].*", "");
    }
  }

  private String today() {
    return clock.today().getDayOfWeek().name().toLowerCase(Locale.ROOT);
  }

  private void accept(Look look, Group group, String adoption) {
    try (var officer = browsers.signedIn(look, group.officer())) {
      officer.open("/care/work");
      officer.looksRight("care-work");
      officer.open(adoption);
      assertThat(officer.find("main").innerText()).contains("Quét dọn mỗi sáng");
      officer.find("form[action$='/accept'] button").click();
      officer.page().waitForURL("**notice=care.work.notice.accepted");
    }
  }

  private void cannot(Look look, Group group) {
    try (var member = browsers.signedIn(look, group.members().get(1))) {
      member.open("/my/turns");
      member.looksRight("care-my-turns");
      member.find("form[action='/my/turns/calendar'] button").click();
      member.page().waitForURL("**notice=care.feed.notice.made");
      assertThat(member.find("#feed-link").inputValue()).endsWith(".ics");
      member.find("form[action$='/cannot'] button").first().click();
      member.page().waitForURL("**notice=care.mine.notice.asked");
      member.looksRight("care-asks-for-a-stand-in");
    }
  }

  private void standIn(Look look, Group group) {
    try (var other = browsers.signedIn(look, group.members().get(2))) {
      other.open("/my/turns");
      other.find("form[action$='/take'] button").click();
      other.page().waitForURL("**notice=care.mine.notice.taken");
      other.looksRight("care-taken");
      other.find("a[href$='/done']").first().click();
      other.find("#after").setInputFiles(JpegForJourneys.in(folder, "care-" + look.name()));
      other.find("input[name=check]").first().check();
      other.looksRight("care-done");
      other.find("main form[method=post] button[type=submit]").click();
      other.page().waitForURL("**notice=care.round.notice.looked-at");
      other.looksRight("care-round");
      confirm(look, group, other.path().replaceFirst("[?].*", ""));
    }
  }

  private void confirm(Look look, Group group, String round) {
    try (var officer = browsers.signedIn(look, group.officer())) {
      officer.open(round + "/look");
      officer.find("form[action$='/confirm'] button").click();
      officer.page().waitForURL("**notice=care.round.notice.confirmed");
    }
  }

  private void told(Look look, Group group, PlaceId road) {
    try (var citizen = browsers.visitor(look)) {
      citizen.open("/places/" + road);
      var words = citizen.find("section[aria-labelledby=care]").innerText();
      assertThat(words).contains(group.unit().name()).doesNotContain(group.leader().name());
      assertThat(citizen.find(".weeks > svg .week.kept").count()).isOne();
      citizen.looksRight("care-kept");
    }
  }

  /// Whoever was asked takes over, and both read what happened.
  private void handsOver(Look look, Group group, String adoption) {
    try (var leader = browsers.signedIn(look, group.leader())) {
      leader.open(adoption);
      leader.find("details:has(#taker) > summary").click();
      leader.find("#taker").selectOption(group.members().get(2).person().toString());
      leader.find("#words").fill("Em giữ giúp chị từ tháng sau");
      leader.find("form[action$='/handovers'] button").click();
      leader.page().waitForURL("**notice=care.handover.notice.offered");
    }
    try (var successor = browsers.signedIn(look, group.members().get(2))) {
      successor.open(adoption);
      successor.looksRight("care-handover-asked");
      successor.find("#next").selectOption(group.members().get(1).person().toString());
      successor.find("form[action$='/accept'] button").click();
      successor.page().waitForURL("**notice=care.handover.notice.accepted");
      successor.open(adoption + "/history");
      assertThat(successor.find(".timeline > li").count()).isGreaterThan(5);
      successor.looksRight("care-history");
    }
  }

  private void leads(Look look, Group group, String adoption) {
    try (var leader = browsers.signedIn(look, group.leader())) {
      leader.open(adoption);
      for (var details : leader.find("main details").all()) {
        details.evaluate("one => one.open = true");
      }
      leader.looksRight("care-rota");
      leader.find("form[action$='/swap'] button").click();
      leader.page().waitForURL("**notice=care.rota.notice.swapped");
    }
  }
}
