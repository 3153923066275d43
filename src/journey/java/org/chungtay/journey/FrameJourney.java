package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The frame of every page and every component, as seen by readers of all three languages.
@ProductTest
class FrameJourney {
  @Autowired Browsers browsers;

  static Stream<Look> looks() {
    var dark = Arrays.stream(Language.values()).map(Look::phone).map(Look::inTheDark);
    return Stream.concat(Look.every().stream(), dark);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyComponentLooksRight(Look look) {
    try (var screen = browsers.visitor(look)) {
      screen.open("/style");
      screen.looksRight("style");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aNamelessAddressSaysWhatToDo(Look look) {
    try (var screen = browsers.visitor(look)) {
      screen.open("/khong-co-trang-nay");
      screen.looksRight("error");
      assertThat(screen.find("main a.button").getAttribute("href")).isEqualTo("/");
    }
  }

  @Test
  void everyTargetOnAPhoneIsLargeEnoughForAThumb() {
    try (var screen = browsers.visitor(Look.phone(Language.VI))) {
      screen.open("/style");
      var small =
          screen
              .page()
              .evaluate(
                  """
                  () => [...document.querySelectorAll('.button, button, .header a, .footer a, select, .figure, .tabs a, label.choice')]
                    .filter(e => e.offsetParent && e.getBoundingClientRect().height < 44)
                    .map(e => e.outerHTML.slice(0, 120))
                  """);
      assertThat((List<?>) small).isEmpty();
    }
  }

  @Test
  void aChosenThemeIsKeptForTheNextPage() {
    try (var screen = browsers.visitor(Look.phone(Language.VI))) {
      screen.open("/style");
      screen.find("[data-theme-choice]").click();
      screen.find("[data-theme-choice]").click();
      screen.open("/style");
      assertThat(screen.find("html").getAttribute("data-theme")).isEqualTo("dark");
    }
  }

  @Test
  void everythingIsThereWithoutScripts() {
    try (var screen = browsers.visitor(Look.phone(Language.VI).withoutScripts())) {
      screen.open("/style");
      screen.looksRight("style");
      assertThat(screen.find(".figures a").count()).isEqualTo(4);
    }
  }
}
