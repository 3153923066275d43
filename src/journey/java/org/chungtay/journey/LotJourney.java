package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.care.look.LotPlacesForTests;
import org.chungtay.care.lot.AdoptedPlaces;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.routes.Prepared;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Two officers of two organisations type the number, everybody reads what was drawn, a group looks
/// at another's place, and those who look after it answer.
@ProductTest
class LotJourney {
  private static final String NUMBER = "004217";

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired Organizations organizations;
  @Autowired AdoptedPlaces adopted;
  @Autowired LotPlacesForTests drawn;
  @Autowired Prepared prepared;

  static List<Look> looks() {
    return List.of(Look.phone(Language.VI), Look.desktop(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theNumberIsTypedByTwoAndTheDrawIsRead(Look look) {
    var month = adopted.awaited(14);
    type(look, officer("women"), month, "number-typed");
    type(look, officer("youth"), month, "number-sure");
    adopted.draw(month);
    try (var screen = browsers.visitor(look)) {
      screen.open("/lots");
      screen.looksRight("lots");
      screen.open("/lots/" + month);
      assertThat(screen.find("table.cards tbody tr").count()).isGreaterThan(10);
      assertThat(screen.find("section.card").innerText()).contains(NUMBER);
      screen.looksRight("lot");
    }
  }

  private void type(Look look, Actor officer, String month, String notice) {
    try (var screen = browsers.signedIn(look, officer)) {
      screen.open("/lots/" + month + "/number");
      screen.looksRight("lot-" + notice);
      screen.find("#number").fill(NUMBER);
      screen.find("main form button.main").click();
      screen.page().waitForURL("**notice=care.lot.notice." + notice);
    }
  }

  private Actor officer(String organization) {
    var city = organizations.cityUnit(organizations.byCode(organization).orElseThrow().id());
    return visitors.as("officer", city.id().value()).actor();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aGroupLooksAtAnothersPlaceAndIsAnswered(Look look) {
    var place = drawn.place(prepared.ward(), prepared.foreign());
    drawn.round(place, List.of("clean", "orderly"));
    var address = "/looks/" + place.month() + "/" + place.place();
    try (var screen = browsers.signedIn(look, visitors.as("leader", place.by()).actor())) {
      screen.open("/looks");
      screen.looksRight("looks");
      screen.open(address);
      screen.find("#words").fill("Còn rác ở góc, biển báo nghiêng");
      screen.looksRight("look");
      screen.find("main form button[type=submit]").click();
      screen.page().waitForURL("**notice=care.look.notice.sent");
    }
    try (var screen = browsers.signedIn(look, visitors.as("leader", place.of()).actor())) {
      screen.open(address);
      screen.find("#answer").fill("Chiều nay chúng tôi dọn lại");
      screen.looksRight("look-read");
      screen.find("main form button[type=submit]").click();
      screen.page().waitForURL("**notice=care.look.notice.answered");
      screen.looksRight("look-answered");
    }
  }
}
