package org.chungtay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.testing.ProductTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

@ProductTest
class StylePagesTest {
  @LocalServerPort int port;

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsEveryComponentWithoutInlineStylesOrScripts(Language language) {
    assertThat(page("/style?lang=" + language.tag()))
        .contains("lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"")
        .contains("class=\"figure\"", "class=\"errors\"", "<table class=\"cards\">", "aria-invalid")
        .doesNotContain("style=\"", "<style", "<script>", "onclick");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNamelessAddressSaysWhatToDo(Language language) {
    assertThat(page("/nowhere?lang=" + language.tag()))
        .contains("class=\"lead\"", "href=\"/wards\"");
  }

  private String page(String address) {
    return RestClient.create("http://localhost:" + port)
        .get()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .exchange((_, response) -> String.valueOf(response.bodyTo(String.class)));
  }
}
