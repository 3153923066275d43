package org.chungtay.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.CityMap;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class OutlinePicturesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

  @Autowired Visitors visitors;
  @Autowired Boundaries boundaries;
  @Autowired CityClock clock;

  @Test
  void aPageRefersToOutlinesThatMayBeKeptForAYear() {
    var page = visitors.anonymous().get("/wards").body();
    var paths = boundaries.cityMap(clock.today()).shapes().stream().map(CityMap.Shape::path);
    assertThat(page).doesNotContain(paths.toList());
    var referred =
        Pattern.compile("<use [^>]*href=\"([^#\"]+)#(w[^\"]+)\"").matcher(page).results().toList();
    assertThat(referred).hasSizeGreaterThanOrEqualTo(40);
    var address = referred.getFirst().group(1);
    assertThat(address).startsWith("/maps/20");
    var picture = visitors.anonymous().follow(address);
    assertThat(picture.headers().getFirst("Cache-Control"))
        .contains("max-age=31536000", "immutable");
    assertThat(picture.headers().getFirst("Content-Type")).startsWith("image/svg+xml");
    assertThat(referred)
        .allSatisfy(one -> assertThat(picture.body()).contains("id=\"" + one.group(2) + "\""));
  }

  @Test
  void theAddressIsTheSameUntilACommuneBeginsOrEnds() {
    assertThat(boundaries.outlines(TODAY)).isEqualTo(boundaries.outlines(TODAY.plusDays(9)));
    assertThat(boundaries.outlines(TODAY)).isNotEqualTo(boundaries.outlines(TODAY.minusYears(5)));
  }

  @Test
  void outlinesThatAreNotThoseOfTheAddressAreKeptByNobody() {
    var changed = boundaries.outlines(TODAY).replaceAll("[0-9a-f]{24}", "0".repeat(24));
    var picture = visitors.anonymous().follow(changed);
    assertThat(picture.status().value()).isEqualTo(200);
    assertThat(picture.headers().getFirst("Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/maps/2025-07-02/0123456789abcdef01234567.svg",
        "/maps/9999-99-99/0123456789abcdef01234567.svg",
        "/maps/0000-01-01/0123456789abcdef01234567.svg",
        "/maps/+999999999-01-01/0123456789abcdef01234567.svg",
        "/maps/today/0123456789abcdef01234567.svg",
        "/maps/2025-07-01/nothing.svg"
      })
  void anotherAddressIsNotFound(String address) {
    assertThat(visitors.anonymous().follow(address).status().value()).isEqualTo(404);
  }

  @Test
  void bothFormsAreTheSamePicture() throws IOException {
    var map = boundaries.cityMap(TODAY);
    var picture = OutlinePicture.of(map, TODAY);
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(picture.compressed()))) {
      assertThat(gzip.readAllBytes()).isEqualTo(picture.plain());
    }
    assertThat(new String(picture.plain(), StandardCharsets.UTF_8))
        .contains(map.shapes().stream().map(CityMap.Shape::path).toList());
  }
}
