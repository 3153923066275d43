package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

@ProductTest
class PublicPagesTest {
  @Autowired Visitors visitors;
  @Autowired FigureFilters filters;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/wards",
        "/organizations",
        "/indicators",
        "/about",
        "/indicators/waste-collected",
        "/indicators/waste-collected/boundaries"
      })
  void answersEveryoneInThreeLanguages(String address) {
    for (var language : new String[] {"vi", "en", "ar"}) {
      var answer = visitors.anonymous().get(address + "?lang=" + language);
      assertThat(answer.status().value()).isEqualTo(200);
      assertThat(answer.body()).contains("lang=\"" + language + "\"");
    }
  }

  @Test
  void everyWardHasItsPageWithTheMapOfTheCity() {
    var ward = filters.wards().getFirst();
    var answer = visitors.anonymous().get("/wards/" + ward.key());
    assertThat(answer.body()).contains(ward.fullName(), "class=\"map\"");
    assertThat(filters.wards()).hasSize(40);
  }

  @Test
  void aWardIsFoundWithoutMarks() {
    assertThat(visitors.anonymous().get("/wards?q=thuy%20xuan").body())
        .contains("Thủy Xuân", "aria-live");
  }

  @Test
  void aPeriodTurnedRoundIsRefusedBesideTheField() {
    var answer =
        visitors
            .anonymous()
            .get("/indicators/waste-collected?from=2026-05-01&to=2026-04-01&lang=en");
    assertThat(answer.body()).contains("The last day is before the first day.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/indicators/waste-collected/rows?from=0000-01-01",
        "/api/v1/indicators/waste-collected/rows?size=100000",
        "/api/v1/indicators/waste-collected/totals?ward=nowhere",
        "/api/v1/indicators/waste-collected/totals?boundaries=yesterday",
        "/api/v1/indicators/waste-collected/totals?boundaries=1900-01-01",
        "/api/v1/indicators/waste-collected/totals?organization=none"
      })
  void theApiRefusesBadFiltersAsAProblem(String address) {
    var answer =
        visitors
            .anonymous()
            .client()
            .get()
            .uri(address)
            .accept(MediaType.ALL)
            .exchange((_, got) -> got.getStatusCode().value() + got.bodyTo(String.class));
    assertThat(answer).startsWith("422").contains("\"code\":\"invalid-input\"", "errors");
  }

  @Test
  void anUnknownFigureIsNotFound() {
    assertThat(visitors.anonymous().get("/indicators/no-such-thing").status().value())
        .isEqualTo(404);
    assertThat(visitors.anonymous().get("/wards/99999").status().value()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows.csv", "rows.xlsx", "wards.csv", "wards.xlsx", "wards.geojson"})
  void everyFigureIsAFile(String file) {
    var answer = visitors.anonymous().get("/indicators/waste-collected/" + file);
    assertThat(answer.status().value()).isEqualTo(200);
    assertThat(answer.headers().getFirst(HttpHeaders.CONTENT_DISPOSITION)).contains("attachment");
  }

  @Test
  void aVisitorsPageIsAnsweredFromMemoryAndUnchangedIsSaidSo() {
    var visitor = visitors.anonymous();
    var first = visitor.get("/wards");
    var tag = String.valueOf(first.headers().getETag());
    assertThat(first.headers().getFirst(HttpHeaders.SET_COOKIE)).isNull();
    var again =
        visitor
            .client()
            .get()
            .uri("/wards")
            .header(HttpHeaders.IF_NONE_MATCH, tag)
            .exchange((_, answer) -> answer.getStatusCode().value());
    assertThat(again).isEqualTo(304);
  }

  @Test
  void aSignedInPersonsPageIsNeverKept() {
    var person = visitors.signedIn();
    var answer = person.get("/wards");
    assertThat(answer.body()).contains("href=\"/me\"");
    assertThat(answer.headers().getETag()).isNull();
    assertThat(visitors.anonymous().get("/wards").body()).contains("href=\"/sign-in\"");
  }
}
