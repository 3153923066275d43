package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

@ProductTest
class StartsTest {
  @LocalServerPort int port;

  @Test
  void answersANamelessAddressWithAPageThatSaysSo() {
    var answer =
        RestClient.create("http://localhost:" + port)
            .get()
            .uri("/nowhere?lang=ar")
            .accept(org.springframework.http.MediaType.TEXT_HTML)
            .exchange((request, response) ->
                response.getStatusCode().value() + response.bodyTo(String.class));
    assertThat(answer).startsWith("404").contains("dir=\"rtl\"");
  }

  @Test
  void describesItsApiAsOpenApi31() {
    var described =
        RestClient.create("http://localhost:" + port)
            .get()
            .uri("/api/openapi.json")
            .retrieve()
            .body(String.class);
    assertThat(described)
        .contains("\"openapi\":\"3.1.0\"", "\"title\":\"Chung Tay\"", "/api/v1/activities")
        .doesNotContain("localhost");
  }
}
