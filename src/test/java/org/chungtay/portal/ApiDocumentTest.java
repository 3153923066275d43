package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API as a program reads it, and refusals as it describes them.
@ProductTest
class ApiDocumentTest {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  @Autowired Visitors visitors;
  @Autowired JsonMapper json;

  private JsonNode document;

  @BeforeEach
  void read() {
    document = json.readTree(String.valueOf(answer("/api/openapi.json").getBody()));
  }

  @Test
  void isOpenApi31AndEveryReferenceLeadsSomewhere() {
    assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
    assertThat(document.at("/info/title").asString()).isNotEmpty();
    assertThat(document.at("/info/version").asString()).isNotEmpty();
    var references =
        document.findValues("$ref").stream().map(JsonNode::asString).collect(Collectors.toSet());
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(reference -> {
          assertThat(reference).startsWith("#/");
          assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        });
  }

  @Test
  void everyOperationHasANameOfItsOwnAnAnswerAndARefusal() {
    var names = new ArrayList<String>();
    operations((path, operation) -> {
      names.add(operation.path("operationId").asString());
      var responses = operation.path("responses");
      assertThat(responses.size()).as(path).isGreaterThan(1);
      assertThat(responses.propertyNames().stream().anyMatch(status -> status.startsWith("2")))
          .as(path)
          .isTrue();
      for (var status : List.of("404", "422", "default")) {
        assertThat(responses.at("/" + status + "/$ref").asString())
            .as(path + " " + status)
            .isEqualTo("#/components/responses/Problem");
      }
    });
    assertThat(names).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
    assertThat(document.at("/components/responses/Problem/content").propertyNames())
        .containsExactly("application/problem+json");
  }

  @Test
  void everyPathParameterIsDeclaredAndRequired() {
    operations((path, operation) -> {
      var declared = new TreeSet<String>();
      for (var parameter : operation.path("parameters")) {
        if (parameter.get("in").asString().equals("path")) {
          declared.add(parameter.get("name").asString());
          assertThat(parameter.get("required").asBoolean()).as(path).isTrue();
        }
        assertThat(parameter.path("schema").size()).as(path).isPositive();
      }
      var named =
          Pattern.compile("\\{([^}:]+)[^}]*}")
              .matcher(path)
              .results()
              .map(found -> found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(declared).as(path).isEqualTo(named);
    });
  }

  @Test
  void figuresSayByWhatTheyAreNarrowed() {
    assertThat(parameters("/api/v1/indicators/{code}/totals"))
        .contains("code", "from", "to", "ward", "organization", "activity");
    assertThat(parameters("/api/v1/indicators/{code}/rows"))
        .contains("from", "to", "ward", "organization", "activity", "page", "size");
  }

  @Test
  void organisationsAreListed() {
    var answer = answer("/api/v1/organizations");
    assertThat(answer.getBody()).contains("\"code\":\"women\"", "/organizations/women");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/indicators/none/totals, 404, not-found",
    "/api/v1/activities/00000000-0000-7000-8000-000000000000, 404, not-found",
    "/api/v1/activities/not-an-id, 404, not-found",
    "/api/v1/nothing, 404, not-found",
    "/api/v1/indicators/waste-collected/rows?size=0, 422, invalid-input",
    "/api/v1/indicators/waste-collected/totals?ward=nowhere, 422, invalid-input",
    "/api/v1/activities?size=9999, 422, invalid-input"
  })
  void aRefusalIsAProblemInTheLanguageThatWasAskedFor(String address, int status, String code) {
    var titles = new TreeSet<String>();
    for (var language : List.of("vi", "en", "ar")) {
      var answer = answer(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(answer.getStatusCode().value()).isEqualTo(status);
      assertThat(
              MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(
                  answer.getHeaders().getContentType()))
          .isTrue();
      var problem = json.readTree(String.valueOf(answer.getBody()));
      assertThat(problem.get("type").asString()).isEqualTo("urn:chungtay:refusal:" + code);
      assertThat(problem.get("status").asInt()).isEqualTo(status);
      assertThat(problem.get("code").asString()).isEqualTo(code);
      titles.add(problem.get("title").asString());
    }
    assertThat(titles).hasSize(3);
  }

  private Set<String> parameters(String path) {
    return StreamSupport.stream(
            document.get("paths").get(path).get("get").get("parameters").spliterator(), false)
        .map(parameter -> parameter.get("name").asString())
        .collect(Collectors.toSet());
  }

  private void operations(BiConsumer<String, JsonNode> each) {
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> each.accept(path.getKey(), operation.getValue())));
  }

  private ResponseEntity<String> answer(String address) {
    return visitors
        .anonymous()
        .client()
        .get()
        .uri(address)
        .retrieve()
        .onStatus(_ -> true, (_, _) -> {})
        .toEntity(String.class);
  }
}
