package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.AriaRole;
import org.chungtay.identity.Passkeys;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.OpenSession;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A phone with a fingerprint reader, as Chromium plays one.
@ProductTest
class PasskeyJourney {
  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired Sessions sessions;
  @Autowired Passkeys passkeys;

  @Test
  void aPhoneIsAddedSignsInByItsLockAndIsRemoved() {
    var actor = visitors.person("Nguyễn Thị Ánh Tuyết");
    try (var screen = browsers.signedIn(Look.phone(Language.VI), actor)) {
      var phone = withFingerprint(screen);
      screen.open("/me/sign-in");
      screen.find("#label").fill("Điện thoại của mẹ");
      screen.find("form[data-passkey] button").click();
      screen.page().waitForURL("**/me/sign-in?notice=*");
      screen.looksRight("passkey-added");
      assertThat(passkeys.of(actor.person()))
          .singleElement()
          .extracting(Passkeys.Passkey::label)
          .isEqualTo("Điện thoại của mẹ");

      screen.find("form[action='/sign-out'] button").click();
      screen.page().waitForURL("**/sign-in?notice=*");
      screen.open("/sign-in?to=/me/consents");
      screen.find("form[data-passkey] button").click();
      screen.page().waitForURL("**/me/consents?notice=*");
      assertThat(sessions.of(actor.person())).extracting(OpenSession::way).contains("passkey");

      screen.open("/me/sign-in");
      screen.find("form[action^='/me/passkeys/'] button").click();
      screen.page().waitForURL("**/me/sign-in?notice=*");
      assertThat(passkeys.of(actor.person())).isEmpty();
      screen.find("form[action='/sign-out'] button").click();
      screen.page().waitForURL("**/sign-in?notice=*");
      screen.find("form[data-passkey] button").click();
      screen.page().getByRole(AriaRole.ALERT).first().waitFor();
      assertThat(screen.path()).startsWith("/sign-in");
      assertThat(sessions.of(actor.person()))
          .extracting(OpenSession::way)
          .doesNotContain("passkey");
      phone.detach();
    }
  }

  @Test
  void somebodyWithoutTheirFingerIsToldSo() {
    try (var screen = browsers.visitor(Look.phone(Language.VI))) {
      var phone = withFingerprint(screen);
      screen.open("/sign-in");
      screen.find("form[data-passkey] button").click();
      screen.find("[data-passkey-failed]").waitFor();
      screen.looksRight("passkey-failed");
      phone.detach();
    }
  }

  private static CDPSession withFingerprint(Screen screen) {
    var session = screen.page().context().newCDPSession(screen.page());
    var _ = session.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var asked = new JsonObject();
    asked.add("options", options);
    var _ = session.send("WebAuthn.addVirtualAuthenticator", asked);
    return session;
  }
}
