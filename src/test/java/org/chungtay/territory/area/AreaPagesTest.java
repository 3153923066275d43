package org.chungtay.territory.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor.Answer;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@ProductTest
class AreaPagesTest {
  @Autowired Visitors visitors;

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "ar"})
  void listsCandidatesWithTheirParentsAndSuccessors(String language) {
    var answer = get("/areas?q=Phú Vinh&lang=" + language);
    assertThat(answer.status().value()).isEqualTo(200);
    assertThat(answer.body()).contains("Xã Phú Vinh", "Huyện A Lưới", "Xã A Lưới 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "🌹", "<script>alert(1)</script>", "' or 1=1 --", "\u202Ethuy", "%00"})
  void badInputFindsNothingAndBreaksNothing(String typed) {
    var answer = get("/areas?q=" + typed);
    assertThat(answer.status().value()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("<script>alert");
  }

  @Test
  void tenThousandCharactersFindNothing() {
    assertThat(get("/api/v1/areas?q=" + "a".repeat(6_000)).body()).contains("\"areas\":[]");
  }

  @Test
  void theApiTellsAnAreasStory() {
    var found = get("/api/v1/areas?q=Thủy Xuân").body();
    assertThat(found).contains("\"certain\":true", "Phường Thủy Xuân");
    var id = found.replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
    assertThat(get("/api/v1/areas/" + id).body()).contains("Thủy Biều", "Thủy Bằng");
    assertThat(get("/areas/" + id).body()).contains("Phường Thủy Biều");
  }

  @Test
  void boundariesAreGeoJson() {
    assertThat(get("/api/v1/areas/boundaries.geojson").body())
        .startsWith("{\"type\":\"FeatureCollection\"")
        .contains("Phường Thủy Xuân");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "9999-12-31", "yesterday", "2026-02-30"})
  void refusesADayThatIsNone(String day) {
    var answer = get("/api/v1/areas/boundaries.geojson?day=" + day);
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body()).contains("\"code\":\"not-a-day\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "x", "1"})
  void anUnknownAreaIsNotFound(String id) {
    assertThat(get("/areas/" + id).status().value()).isEqualTo(404);
    assertThat(get("/api/v1/areas/" + id).status().value()).isEqualTo(404);
  }

  private Answer get(String address) {
    if (!address.startsWith("/api/")) {
      return visitors.anonymous().get(address);
    }
    return visitors
        .anonymous()
        .client()
        .get()
        .uri(address)
        .accept(MediaType.ALL)
        .exchange((_, answer) ->
            new Answer(
                answer.getStatusCode(),
                answer.getHeaders(),
                Objects.requireNonNull(answer.bodyTo(String.class))));
  }
}
