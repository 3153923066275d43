package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.chungtay.place.Place.Point;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A leader draws a road on the phone's map, walks another stretch of it, and another officer
/// launches it; then everyone finds it, and its poster leads to it.
@ProductTest
class PlaceJourney {
  private static final String WARD = "Dương Nỗ";

  @Autowired Browsers browsers;
  @Autowired PlacesForTests places;
  @Autowired Visitors visitors;

  static Stream<Look> looks() {
    return Stream.of(
        Look.phone(Language.VI),
        Look.desktop(Language.VI),
        Look.phone(Language.AR),
        Look.desktop(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aLeaderDrawsARoadAndAnotherOfficerLaunchesIt(Look look) {
    var unit = places.unit("women", WARD).id().value();
    var name = "Đường hoa hồng cổ " + ThreadLocalRandom.current().nextInt(1_000_000);
    String address;
    try (var leader = browsers.signedIn(look, visitors.as("leader", unit).actor())) {
      leader.open("/places/new");
      leader.find("#name").fill(name);
      leader.find("[data-canvas] svg path").first().waitFor();
      draw(leader);
      leader.looksRight("place-draw");
      walk(leader);
      leftAndCameBack(leader, name);
      leader.find("form button.main").click();
      leader.page().waitForURL("**/manage*");
      address = leader.path().replaceFirst("/manage.*", "");
      assertThat(leader.find("main").innerText()).contains(name);
      assertThat(leader.find("form[action$='/launch']").count()).isZero();
      leader.looksRight("place-proposed");
      leader.open("/places/new");
      leader
          .page()
          .waitForCondition(
              () -> leader.page().evaluate("() => localStorage.getItem('ct-walk')") == null);
      assertThat(leader.find("[data-kept]").isVisible()).as("it was sent").isFalse();
    }
    launched(look, unit, address, name);
    seen(look, address, name);
  }

  /// Three taps, of which the last is taken back.
  private static void draw(Screen leader) {
    var canvas = leader.find("[data-canvas]");
    canvas.scrollIntoViewIfNeeded();
    var box = canvas.boundingBox();
    for (var part : new double[] {0.45, 0.5, 0.55}) {
      leader.page().mouse().click(box.x + box.width * part, box.y + box.height * 0.5);
      leader.page().waitForTimeout(350);
    }
    assertThat(leader.find("#points").inputValue().lines()).hasSize(3);
    leader.find("[data-undo]").click();
    assertThat(leader.find("#points").inputValue().lines()).hasSize(2);
  }

  /// What was tapped is cleared and walked instead.
  private void walk(Screen leader) {
    var context = leader.page().context();
    context.grantPermissions(List.of("geolocation"));
    var middle = places.middle(WARD);
    stand(context, middle);
    leader.find("[data-clear]").click();
    leader.find("[data-walk]").click();
    for (int step = 1; step <= 4; step++) {
      leader.page().waitForTimeout(300);
      stand(context, PlacesForTests.moved(middle, step * 30, step * 4));
    }
    leader
        .page()
        .waitForFunction("document.getElementById('points').value.split('\\n').length >= 4");
    leader.find("[data-walk]").click();
  }

  /// The tab was closed under way: what was walked is offered again, once.
  private static void leftAndCameBack(Screen leader, String name) {
    var walked = leader.find("#points").inputValue();
    leader.open("/places/new");
    leader.find("[data-kept-on]").waitFor();
    leader.looksRight("place-walk-kept");
    assertThat(leader.find("#points").inputValue()).isEmpty();
    leader.find("[data-kept-on]").click();
    assertThat(leader.find("#points").inputValue()).isEqualTo(walked);
    leader.find("#name").fill(name);
  }

  private static void stand(BrowserContext context, Point at) {
    context.setGeolocation(new Geolocation(at.latitude(), at.longitude()).setAccuracy(8));
  }

  private void launched(Look look, UUID unit, String address, String name) {
    try (var officer =
        browsers.signedIn(Look.desktop(look.language()), visitors.as("officer", unit).actor())) {
      officer.open("/places/mine");
      officer.find("a[href='" + address + "/manage']").click();
      officer.find("form[action$='/launch'] button").click();
      officer.page().waitForURL("**/manage?notice=*");
      assertThat(officer.find("main").innerText()).contains(name);
      officer.looksRight("place-launched");
    }
  }

  private void seen(Look look, String address, String name) {
    try (var citizen = browsers.visitor(look)) {
      citizen.open("/places?ward=" + places.ward(WARD).key());
      citizen.looksRight("places-ward");
      citizen.find("table a[href='" + address + "']").first().click();
      assertThat(citizen.find("h1").innerText()).isEqualTo(name);
      citizen.looksRight("place");
      citizen.find("a[href='" + address + "/poster']").click();
      assertThat(citizen.find("svg.qr").count()).isEqualTo(1);
      citizen.looksOnPaper("place-poster");
      citizen.open("/places");
      citizen.looksRight("places");
    }
  }
}
