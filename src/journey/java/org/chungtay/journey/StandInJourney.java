package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.State;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Prepared;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An officer goes away: three taps, and a colleague confirms in their place. A member who was
/// written down twice becomes one, and two again.
@ProductTest
class StandInJourney {
  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired Prepared prepared;
  @Autowired Activities activities;
  @Autowired Members members;
  @Autowired CityClock clock;

  @Test
  void threeTapsHandTheWorkToAColleagueWhoConfirmsInTheOthersPlace() {
    var unit = prepared.ward();
    var away = named("Lê Thị Đi Công Tác", unit);
    var colleague = named("Trần Thị Ở Nhà", unit);
    var waiting = prepared.reported("Dọn kênh trước Tết");
    try (var phone = browsers.signedIn(Look.phone(Language.VI), away)) {
      phone.open("/me/rights");
      phone.looksRight("stand-in-my-rights");
      phone.find("a[href='/me/rights/hand-over']").first().click();
      phone.find("#q").fill("o nha");
      phone.looksRight("stand-in-choose");
      phone.find("main form[role=search] button").click();
      phone.find("input[value='" + colleague.person() + "']").check();
      phone.find("details summary").first().click();
      phone.looksRight("stand-in-part");
      phone.find("form[action='/me/rights/hand-over'][method=post] button.main").click();
      phone.page().waitForURL("**notice=organization.notice.handed-over");
      phone.looksRight("stand-in-handed-over");
    }
    try (var arabic = browsers.signedIn(Look.phone(Language.AR), away)) {
      arabic.open("/me/rights");
      arabic.looksRight("stand-in-handed-over");
      arabic.open("/me/rights/hand-over");
      arabic.looksRight("stand-in-choose");
    }
    try (var desk = browsers.signedIn(Look.desktop(Language.VI), colleague)) {
      desk.open("/workbench");
      assertThat(desk.find("main").textContent()).contains("Bạn đang làm thay " + away.name());
      desk.looksRight("stand-in-bench");
      desk.open("/activities/" + waiting.id() + "/confirmation");
      desk.find("[data-key=c]").click();
      desk.page().waitForURL("**notice=activity.confirm.notice.confirmed*");
      desk.open("/units/" + unit + "/rights?deed=activity.confirm");
      desk.looksRight("stand-in-who-may");
      desk.open("/units/" + unit);
      desk.looksRight("stand-in-unit");
    }
    assertThat(activities.find(waiting.id()).orElseThrow().state()).isEqualTo(State.CONFIRMED);
    try (var administrator =
        browsers.signedIn(Look.desktop(Language.VI), visitors.as("administrator", unit).actor())) {
      administrator.open("/units/" + unit + "/officers/new?q=hoi vien");
      administrator.looksRight("stand-in-new-officer");
    }
  }

  @Test
  void whoWasWrittenDownTwiceBecomesOneAndTwoAgain() {
    var unit = Ids.named("unit:farmers:19774");
    var officer = visitors.as("officer", unit).actor();
    var one = member("Công Tằng Tôn Nữ Ngọc Trùng", unit);
    var other = member("Cong Tang Ton Nu Thi Ngoc Trung", unit);
    try (var desk = browsers.signedIn(Look.desktop(Language.VI), officer)) {
      desk.open("/members/duplicates");
      desk.looksRight("duplicates");
      desk.find("form:has(input[name=kept][value='" + one + "']) button").click();
      desk.page().waitForURL("**notice=organization.notice.pair-decided");
      desk.looksRight("duplicates-decided");
      assertThat(members.of(other)).isEmpty();
      desk.find("form[action$='/undo'] button").first().click();
      desk.page().waitForURL("**notice=organization.notice.pair-undone");
      assertThat(members.of(other)).hasSize(1);
    }
    try (var arabic = browsers.signedIn(Look.phone(Language.AR), officer)) {
      arabic.open("/members/duplicates");
      arabic.looksRight("duplicates");
    }
  }

  private Actor named(String name, UUID unit) {
    var actor = visitors.person(name);
    var today = clock.today();
    visitors.grant(actor.person(), "officer", unit, today.minusDays(3), today.plusDays(60));
    return actor;
  }

  private PersonId member(String name, UUID unit) {
    var person = visitors.person(name).person();
    members.join(
        visitors.as("officer", unit).actor(), Ids.next(), person, UnitId.of(unit), clock.today());
    return person;
  }
}
