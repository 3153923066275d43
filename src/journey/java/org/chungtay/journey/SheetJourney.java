package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotType;
import java.util.stream.Stream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A morning on paper: the sheet is printed, signed, photographed, and typed back beside its photo.
@ProductTest
class SheetJourney {
  private static final String WARD = "Thuận An";

  @Autowired Browsers browsers;
  @Autowired PlansForTests plans;
  @Autowired Planning planning;
  @Autowired Activities activities;

  static Stream<Look> looks() {
    return Stream.of(Look.phone(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aPhotographedSheetLeadsToWhereItIsTypedBack(Look look) {
    var first = began();
    var second = began();
    var _ = plans.ticket(first, "0905 556 601", "vi");
    try (var screen = browsers.signedIn(look, leader())) {
      var photos =
          Stream.of(first, second)
              .map(plan -> photographed(screen, plan))
              .toArray(FilePayload[]::new);
      screen.open("/sheets");
      screen.looksRight("sheets");
      screen.find("#sheet").setInputFiles(photos);
      screen.find("main form[enctype] button[type=submit]").click();
      assertThat(screen.find("[data-kept]").count()).isEqualTo(2);
      screen.looksRight("sheets-sorted");
      screen.find("[data-kept] a[href*='" + first.id() + "']").click();
      assertThat(screen.find("main .photos img").count()).isOne();
      screen.find("#names").fill("1\nLê Thị Bích Ngọc");
      screen.looksRight("sheet-typed");
      screen.find("form[action$='/checkin/names'] button[type=submit]").click();
      assertThat(screen.find("main li strong").allInnerTexts())
          .containsExactly("1", "Lê Thị Bích Ngọc");
      screen.looksRight("sheet-read");
      assertThat(activities.turnout(first.id()).participations()).isEqualTo(2);
    }
  }

  /// The printed page, as a flat photo of it.
  private static FilePayload photographed(Screen screen, Plan plan) {
    var page = screen.page();
    screen.open("/activities/" + plan.id() + "/sheet");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    var size = page.viewportSize();
    page.setViewportSize(1240, 1754);
    var shot =
        page.screenshot(
            new Page.ScreenshotOptions()
                .setType(ScreenshotType.JPEG)
                .setQuality(60)
                .setFullPage(true));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    page.setViewportSize(size.width, size.height);
    return new FilePayload(plan.id() + ".jpg", "image/jpeg", shot);
  }

  private Plan began() {
    var officer = plans.someone("officer", "women", WARD);
    var plan = plans.in(WARD).now();
    planning.announce(officer, plan);
    planning.start(officer, plan.id());
    return plan;
  }

  private Actor leader() {
    return plans.someone("leader", "women", WARD);
  }
}
