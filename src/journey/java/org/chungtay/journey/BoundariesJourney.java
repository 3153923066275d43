package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.stream.Stream;
import org.chungtay.portal.WorkForTests;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A reader compares a figure under the boundaries of two days, by the slider or by the form alone.
@ProductTest
class BoundariesJourney {
  private static final String PAGE = "/indicators/waste-collected/boundaries";
  private static final String SECOND = "[data-right] ";

  @Autowired Browsers browsers;
  @Autowired WorkForTests work;

  static Stream<Look> looks() {
    return Stream.of(Look.desktop(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theSliderMovesTheSecondMap(Look look) {
    assertThat(work.confirmed("Phú Xuân", "12", 3).shares()).hasSize(1);
    try (var reader = browsers.visitor(look)) {
      reader.open(PAGE + "?left=2026-01-01&right=2026-01-01");
      assertThat(reader.find("figure.map").count()).isEqualTo(2);
      reader.looksRight("boundaries");
      var slider = reader.find("#moved");
      slider.focus();
      slider.press("Home");
      reader.find(SECOND + "figure.map").waitFor(gone());
      assertThat(reader.find("output").innerText()).isEqualTo("30/06/2025");
      assertThat(reader.path()).contains("right=2025-06-30");
      reader.looksRight("boundaries-before");
      slider.press("End");
      reader.find(SECOND + "figure.map").waitFor();
      assertThat(slider.getAttribute("aria-valuetext")).isEqualTo("01/07/2025");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theFormDoesTheSameWithoutScripts(Look look) {
    assertThat(work.confirmed("Phú Xuân", "12", 3).shares()).hasSize(1);
    try (var reader = browsers.visitor(look.withoutScripts())) {
      reader.open(PAGE);
      assertThat(reader.find("#moved").isVisible()).isFalse();
      assertThat(reader.find(SECOND + "figure.map").count()).isOne();
      reader.find("#right").fill("2025-06-30");
      reader.find("form[data-boundaries] button").click();
      assertThat(reader.path()).contains("right=2025-06-30");
      assertThat(reader.find(SECOND + "figure.map").count()).isZero();
      reader.looksRight("boundaries-plain");
    }
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }
}
