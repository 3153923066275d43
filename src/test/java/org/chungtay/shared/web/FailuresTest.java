package org.chungtay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What nobody foresaw is answered in the reader's language too, with a number to tell the helpers
/// and nothing of the cause.
@ProductTest
class FailuresTest {
  private static final String REFERENCE = "[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}";

  @Autowired Visitors visitors;
  @Autowired Messages messages;

  @Autowired
  @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

  @LocalServerPort int port;

  private FailingRoutes failing;
  private Visitor visitor;

  @BeforeEach
  void openTheRoutes() throws NoSuchMethodException {
    failing = new FailingRoutes(routes);
    visitor = visitors.anonymous();
  }

  @AfterEach
  void closeTheRoutes() {
    failing.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFailureHasAPageOfOurs(Language language) {
    var answer = visitor.get("/test/fails?lang=" + language.tag());
    assertThat(answer.status().value()).isEqualTo(500);
    assertIsOurs(answer.body(), language, "/test/fails");
    assertThat(answer.body())
        .contains(text(language, "shared.error.do.other"))
        .containsPattern(REFERENCE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aDatabaseThatIsAwayIsWaitedFor(Language language) {
    var answer = visitor.get("/test/away?lang=" + language.tag());
    assertThat(answer.status().value()).isEqualTo(503);
    assertThat(answer.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("10");
    assertIsOurs(answer.body(), language, "/test/away");
    assertThat(answer.body()).contains(text(language, "shared.error.do.soon"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatFailsOutsideOfControllersIsAnsweredAlike(Language language) {
    var answer = visitor.get("/test/badly-drawn?lang=" + language.tag());
    assertThat(answer.status().value()).isEqualTo(500);
    assertIsOurs(answer.body(), language, "/test/badly-drawn");
    assertThat(answer.body()).containsPattern(REFERENCE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anAddressWhoseBytesAreNoTextIsRefusedAndNoFailure(Language language) {
    for (var page : List.of("/activities?q=Hu%FF&lang=", "/?indicator=%FE%FF&lang=")) {
      var answer =
          visitor
              .client()
              .get()
              .uri(URI.create("http://localhost:" + port + page + language.tag()))
              .accept(MediaType.TEXT_HTML)
              .exchange((_, said) ->
                  said.getStatusCode().value()
                      + new String(said.getBody().readAllBytes(), StandardCharsets.UTF_8));
      assertThat(answer)
          .startsWith("400")
          .contains("<html lang=\"" + language.tag() + "\"", "class=\"header\"");
    }
  }

  @Test
  void aFormComesBackWithWhatWasTyped() {
    var answer = visitor.post("/test/form", Map.of("name", "Hồ Thị Bông", "waste", "12"));
    assertThat(answer.status().value()).isEqualTo(500);
    assertThat(answer.body())
        .contains("class=\"errors\"", "value=\"Hồ Thị Bông\"", "value=\"12\"")
        .containsPattern(REFERENCE)
        .doesNotContain(FailingRoutes.SECRET);
  }

  /// The form's own page may need the database as well.
  @Test
  void whatWasTypedWhileTheDatabaseIsAwayIsSentAgainByOneTap() {
    var answer = visitor.post("/test/away?step=2", Map.of("name", "Hồ \"Thị\" Bông"));
    assertThat(answer.status().value()).isEqualTo(503);
    assertThat(answer.body())
        .contains("action=\"/test/away?step=2\"", "name=\"name\"", "Hồ &#34;Thị&#34; Bông")
        .contains(text(Language.VI, "shared.error.again"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/test/fails, 500, went-wrong",
    "GET, /api/test/away, 503, try-again",
    "GET, /api/nowhere, 404, not-found",
    "PUT, /api/test/fails, 405, wrong-method",
    "GET, /test/badly-drawn, 500, went-wrong",
    "GET, /error, 404, not-found"
  })
  void programsAreGivenAProblem(String method, String path, int status, String code) {
    for (var language : Language.values()) {
      var answer = ask(method, path, language);
      assertThat(answer.status().value()).isEqualTo(status);
      assertThat(String.valueOf(answer.headers().getContentType()))
          .startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      assertThat(answer.body())
          .contains("\"status\":" + status, "\"code\":\"" + code + "\"")
          .contains("\"type\":\"urn:chungtay:refusal:" + code + "\"")
          .contains(beginning(language, "refusal." + code))
          .doesNotContain(FailingRoutes.SECRET, "Exception");
      assertThat(answer.body().contains("\"reference\":\"")).isEqualTo(status >= 500);
    }
  }

  @ParameterizedTest
  @CsvSource({"POST, /about, 405", "GET, /wards/%2e%2e;x=1, 400", "GET, //wards, 400"})
  void whatTheFrameworkRefusesHasAPageOfOurs(String method, String path, int status) {
    var answer = ask(method, path, Language.EN, MediaType.TEXT_HTML);
    assertThat(answer.status().value()).isEqualTo(status);
    assertThat(answer.body()).contains("<html lang=\"en\"", "class=\"lead\"");
  }

  private Visitor.Answer ask(String method, String path, Language language) {
    return ask(method, path, language, MediaType.APPLICATION_JSON);
  }

  private Visitor.Answer ask(String method, String path, Language language, MediaType accepted) {
    var origin = "http://localhost:" + port;
    return visitor
        .client()
        .method(HttpMethod.valueOf(method))
        .uri(URI.create(origin + path))
        .accept(accepted)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language.tag())
        .exchange((_, answer) ->
            new Visitor.Answer(
                answer.getStatusCode(),
                answer.getHeaders(),
                String.valueOf(answer.bodyTo(String.class))));
  }

  private void assertIsOurs(String page, Language language, String address) {
    assertThat(page)
        .contains("<html lang=\"" + language.tag() + "\"", "class=\"header\"")
        .contains("href=\"" + address + "?lang=en\"")
        .doesNotContain(FailingRoutes.SECRET, "Exception", "Apache Tomcat", "Whitelabel");
  }

  private String text(Language language, String key) {
    return messages.text(language, key, Map.of());
  }

  /// What a message says before its first argument.
  private String beginning(Language language, String key) {
    return messages.patternsOf(language).getOrDefault(key, "no message").split("\\{", 2)[0];
  }
}
