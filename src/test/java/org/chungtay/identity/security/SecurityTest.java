package org.chungtay.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProductTest
class SecurityTest {
  @Autowired Visitors visitors;
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/nowhere", "/me/sign-in", "/api/nowhere"})
  void everyAnswerCarriesStrictHeaders(String address) {
    var headers = visitors.anonymous().get(address).headers();
    assertThat(headers.getFirst("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(headers.getFirst("Permissions-Policy"))
        .contains("camera=(self)", "geolocation=(self)", "microphone=()");
    assertThat(headers.getFirst("Strict-Transport-Security")).isNull();
  }

  @Test
  void overHttpsTheBrowserIsToldToStayThere() {
    var answer = send("GET", "X-Forwarded-Proto", "https");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site,same-origin,422",
    "Sec-Fetch-Site,none,422",
    "Sec-Fetch-Site,same-site,403",
    "Sec-Fetch-Site,cross-site,403",
    "Origin,http://evil.example,403",
    "Origin,null,403",
    "Origin,http://localhost:1,403",
    "Origin,OWN,422",
    "Referer,http://evil.example/OWN,403",
    "Referer,OWN/sign-in,422",
    "Cookie,ct_session=x,403",
    "Accept,text/html,422"
  })
  void aChangeIsTakenOnlyFromOurOwnPagesAndFromProgramsWithoutCookies(
      String header, String value, int status) {
    var answer = send("POST", header, value.replace("OWN", "http://localhost:" + port));
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void aForeignOriginIsRefusedInTheReadersLanguageAndAsAProblem() {
    assertThat(refused("/sign-in?lang=vi", "text/html")).contains("trang khác");
    assertThat(refused("/sign-in?lang=en", "text/html")).contains("another site");
    assertThat(refused("/sign-in?lang=ar", "text/html")).contains("موقع آخر");
    assertThat(refused("/api/v1/nowhere", "*/*")).contains("\"code\":\"foreign-origin\"");
  }

  @Test
  void theRefusalPageIsNothingByItself() {
    assertThat(visitors.anonymous().get("/refused").status().value()).isEqualTo(404);
  }

  private String refused(String path, String accept) {
    return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Sec-Fetch-Site", "cross-site")
            .header("Accept", accept)
            .POST(BodyPublishers.noBody()))
        .body();
  }

  private HttpResponse<String> send(String method, String header, String value) {
    return send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
            .header(header, value)
            .header("X-Forwarded-For", "198.18.7." + (int) (Math.random() * 250))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString("phone=x")));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (java.io.IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }
}
