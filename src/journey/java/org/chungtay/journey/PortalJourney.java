package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A citizen without an account looks at the city, a ward and a figure.
@ProductTest
class PortalJourney {
  @Autowired Browsers browsers;

  static Stream<Look> looks() {
    return Stream.of(
        Look.phone(Language.VI),
        Look.desktop(Language.VI),
        Look.phone(Language.AR),
        Look.desktop(Language.EN).inTheDark());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyPublicPageLooksRight(Look look) {
    try (var screen = browsers.visitor(look)) {
      screen.open("/");
      screen.looksRight("home");
      screen.open("/wards?q=thuy xuan");
      screen.looksRight("wards");
      screen.open("/indicators");
      screen.looksRight("indicators");
      screen.open("/indicators/waste-collected");
      screen.looksRight("indicator");
      screen.open("/organizations");
      screen.looksRight("organizations");
      screen.open("/about");
      screen.looksRight("about");
    }
  }

  @Test
  void aCitizenFindsTheirWardWithoutMarksAndWithoutScripts() {
    try (var screen = browsers.visitor(Look.phone(Language.VI).withoutScripts())) {
      screen.open("/wards");
      screen.find("#q").fill("thuy xuan");
      screen.find("main button.main").click();
      screen.find("section[aria-live] a").first().click();
      assertThat(screen.find("h1").innerText()).isEqualTo("Phường Thủy Xuân");
      screen.looksRight("ward");
      var drawn = screen.find(".map use.here").boundingBox();
      assertThat(drawn.width).as("the outline came from its own file").isGreaterThan(5);
    }
  }
}
