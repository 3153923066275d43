package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chungtay.territory.Area;

/// What a citizen reads: a ward's figures of today, and the way from a figure down to a photo.
record PublicFigures(Screen citizen, Area ward, LocalDate today) {

  Map<String, BigDecimal> read(Collection<String> indicators) {
    var figures = new TreeMap<String, BigDecimal>();
    for (var indicator : indicators) {
      citizen.open(
          "/indicators/%s?from=%s&to=%s&ward=%s".formatted(indicator, today, today, key()));
      figures.put(indicator, citizen.readNumber(".figure-value").stripTrailingZeros());
    }
    return figures;
  }

  /// From the first page by clicks only, down to the photo and its bytes.
  void drillDown(String activity, String title) {
    citizen.open("/");
    citizen.looksRight("main-home");
    citizen.find(".figures a[href*='/indicators/waste-collected']").first().click();
    citizen.find("#ward").selectOption(key());
    citizen.find("main form.filters button").click();
    citizen.looksRight("main-indicator");
    row(activity).click();
    assertThat(citizen.find("h1").innerText()).isEqualTo(title);
    var picture = citizen.find(".photos img").first();
    picture.scrollIntoViewIfNeeded();
    assertDrawn(picture);
    citizen.looksRight("main-activity-confirmed");
    citizen.find(".photos a").first().click();
    assertThat(citizen.find("h1").innerText()).contains(title);
    assertThat(citizen.find("main ul a[href='/activities/" + activity + "']").count()).isOne();
    var whole = citizen.find("figure.photo img");
    assertDrawn(whole);
    citizen.looksRight("main-photo");
    assertIsAPicture(Objects.requireNonNull(whole.getAttribute("src")));
  }

  /// Other work may fill the first pages of a busy day.
  private Locator row(String activity) {
    var row = citizen.find("#rows ~ table a[href='/activities/" + activity + "']").first();
    var next = citizen.find("nav.pager a[rel=next]");
    while (row.count() == 0 && next.count() > 0) {
      next.click();
    }
    return row;
  }

  private static void assertDrawn(Locator picture) {
    picture.evaluate("image => image.decode()");
    assertThat((Integer) picture.evaluate("image => image.naturalWidth")).isPositive();
  }

  private void assertIsAPicture(String path) {
    var bytes = citizen.page().request().get(citizen.address(path));
    assertThat(bytes.status()).isEqualTo(200);
    assertThat(bytes.headers()).containsEntry("content-type", "image/jpeg");
    assertThat(bytes.body()).startsWith(0xFF, 0xD8);
  }

  private String key() {
    return ward.code().orElse(ward.id().toString());
  }
}
