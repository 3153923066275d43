package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chungtay.shared.web.HotDoor;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.SignedIn;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// Routes without a controller are seen by nobody who walks controllers: they are walked here.
@ProductTest
class HotDoorsTest {
  @Autowired List<HotDoor> doors;
  @Autowired Visitors visitors;

  @Test
  void everyHotDoorDeclaresItsPolicy() {
    assertThat(doors)
        .isNotEmpty()
        .allSatisfy(door ->
            assertThat(
                    Stream.of(Open.class, SignedIn.class, Needs.class)
                        .filter(policy -> door.getClass().isAnnotationPresent(policy)))
                .as(door.path())
                .hasSize(1));
  }

  @Test
  void whoDoesNotSatisfyItsPolicyIsRefused() {
    for (var door : doors) {
      assertThat(call(door, false)).as(door.path()).isEqualTo(401);
      assertThat(call(door, true)).as(door.path()).isEqualTo(403);
    }
  }

  @Test
  void everyHotDoorStandsInTheOpenApiDocument() {
    var text =
        visitors.anonymous().client().get().uri("/api/openapi.json").retrieve().body(String.class);
    var document = JsonMapper.builder().build().readTree(String.valueOf(text));
    for (var door : doors) {
      var operation =
          document
              .path("paths")
              .path(door.path())
              .path(door.method().name().toLowerCase(Locale.ROOT));
      assertThat(operation.path("operationId").asString("")).as(door.path()).isNotEmpty();
      assertThat(operation.path("responses").propertyNames()).contains("200", "401", "403", "503");
    }
  }

  private int call(HotDoor door, boolean signedIn) {
    var visitor = signedIn ? visitors.signedIn() : visitors.anonymous();
    return visitor
        .client()
        .method(door.method())
        .uri(door.path().replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000"))
        .contentType(MediaType.APPLICATION_JSON)
        .body("{}")
        .exchange((_, answer) -> answer.getStatusCode().value());
  }
}
