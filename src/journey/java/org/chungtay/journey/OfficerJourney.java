package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Grants;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Members;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From a stranger without a phone to an officer, and back out of what was agreed to: all by the
/// pages, by three people.
@ProductTest
class OfficerJourney {
  private static final UUID WARD = Ids.named("unit:farmers:19813");
  private static final String UNIT = "/units/" + WARD;

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired Members members;
  @Autowired Grants grants;
  @Autowired Consents consents;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  static Stream<Look> looks() {
    return Stream.of(Look.phone(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aMemberWithoutAPhoneSignsInByASlipIsAppointedAndWithdrawsAConsent(Look look) {
    var name = "Nguyễn Thị Ánh Tuyết " + Ids.next().toString().substring(30);
    var officer = visitors.as("officer", WARD).actor();
    var person = admitted(look, officer, name);
    var code = slipPrinted(look, officer, person);
    try (var screen = browsers.visitor(look)) {
      signInBySlip(screen, code, name);
      screen.open("/me/consents");
      var withdraw = "form[action='/me/consents/show-name-to-leader/withdraw'] button";
      assertThat(consents.inForce(person, Consents.NAME)).isTrue();
      screen.find(withdraw).click();
      screen.page().waitForURL("**notice=identity.notice.consent-withdrawn");
      screen.looksRight("officer-consent-withdrawn");
      assertThat(consents.inForce(person, Consents.NAME)).isFalse();
      assertThat(consents.inForce(person, Consents.CONTACT)).isTrue();

      appointed(look, person, name);
      screen.open(UNIT);
      assertThat(page(screen))
          .as("the slip of an officer is no way to the role")
          .isEqualTo("/sign-in");
    }
    var again = slipPrinted(look, visitors.as("administrator", WARD).actor(), person);
    try (var screen = browsers.visitor(look)) {
      signInBySlip(screen, again, name);
      screen.open(UNIT + "/members");
      assertThat(page(screen)).isEqualTo(UNIT + "/members");
    }
  }

  private static String page(Screen screen) {
    return screen.path().split("\\?")[0];
  }

  private PersonId admitted(Look look, Actor officer, String name) {
    try (var screen = browsers.signedIn(look, officer)) {
      screen.open(UNIT + "/members/new");
      screen.find("#name").fill(name);
      screen.find("#consent").check();
      screen.find("input[name=means][value=paper]").check();
      screen.looksRight("officer-admits");
      screen.find("form[action='" + UNIT + "/members'] button").click();
      screen.page().waitForURL("**notice=organization.notice.joined");
    }
    return jdbc.sql("select id from identity.v_person where name = :name")
        .param("name", name)
        .query((row, _) -> PersonId.of(row.getObject("id", UUID.class)))
        .single();
  }

  private String slipPrinted(Look look, Actor officer, PersonId person) {
    var membership = members.of(person).stream().map(Membership::id).findFirst().orElseThrow();
    try (var screen = browsers.signedIn(look, officer)) {
      screen.open(UNIT + "/members?q=" + "anh tuyet");
      screen.find("form[action='" + UNIT + "/members/" + membership + "/slip'] button").click();
      screen.page().waitForURL("**/slip");
      screen.looksRight("officer-slip");
      return screen
          .page()
          .content()
          .replaceAll("(?s).*?([0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}).*", "$1");
    }
  }

  private static void signInBySlip(Screen screen, String code, String name) {
    screen.open("/sign-in/slip?code=" + code);
    assertThat(screen.find("main").textContent()).contains(name);
    screen.looksRight("officer-slip-used");
    screen.find("main form[action='/sign-in/slip'] button").click();
    screen.page().waitForURL("**notice=identity.notice.signed-in");
  }

  private void appointed(Look look, PersonId person, String name) {
    var administrator = visitors.as("administrator", WARD).actor();
    var until = clock.today().plusDays(90);
    try (var screen = browsers.signedIn(look, administrator)) {
      screen.open(UNIT + "/officers/new");
      screen.find("#q").fill("anh tuyet");
      screen.find("main form[role=search] button").click();
      screen.page().waitForURL("**q=anh+tuyet");
      screen.find("#person").selectOption(person.toString());
      screen.find("input[name=role][value=officer]").check();
      screen.find("#lastDay").fill(until.toString());
      screen.looksRight("officer-appointed");
      screen.find("form[action='" + UNIT + "/officers'] button.main").click();
      screen.page().waitForURL("**notice=organization.notice.granted");
      assertThat(screen.find("main").textContent()).contains(name);
      screen.looksRight("officer-in-the-unit");
    }
    assertThat(grants.of(person))
        .extracting(Grants.Grant::role, Grants.Grant::scope, Grants.Grant::lastDay)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("officer", UnitId.of(WARD).value(), until));
  }
}
