package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// What every public page owes to a cheap phone, to a link in Zalo and to whoever has no scripts.
@ProductTest
@TestPropertySource(properties = "chungtay.demonstration=true")
class PublicPageRulesTest {
  private static final int MOST_BYTES = 150_000;
  private static final int MOST_BYTES_OF_A_MAP = 250_000;
  private static final Pattern PART =
      Pattern.compile("<(?:link rel=\"stylesheet\"|script)[^>]*?(?:href|src)=\"(/[^\"]+)\"");

  @Autowired Visitors visitors;
  @Autowired FigureFilters filters;
  @Autowired WorkForTests work;

  private final Map<String, Integer> weights = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "ar"})
  void everyPublicPageKeepsTheRules(String language) {
    var plan = work.joint("Phú Xuân", "40", 31);
    var titles = new HashSet<String>();
    var descriptions = new HashSet<String>();
    var pages = pages("/activities/" + plan.id());
    for (var page : pages) {
      var body = body(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
      titles.add(one(body, "<title>([^<]+)</title>"));
      descriptions.add(one(body, "<meta name=\"description\" content=\"([^\"]+)\""));
      assertThat(body)
          .as(page)
          .contains("<html lang=\"" + language + "\" dir=\"" + direction(language) + "\"")
          .containsOnlyOnce("<h1")
          .contains("og:title", "og:description", "rel=\"canonical\"", "class=\"demonstration\"");
      assertThat(one(body, "property=\"og:image\" content=\"(http[^\"]+)\"")).isNotEmpty();
      assertThat(one(body, "(?s)<main[^>]*>(.*)</main>").replaceAll("<[^>]*>", "").strip())
          .as("readable without scripts: " + page)
          .hasSizeGreaterThan(100);
      assertThat(weight(body))
          .as(page)
          .isLessThan(body.contains("class=\"map") ? MOST_BYTES_OF_A_MAP : MOST_BYTES);
    }
    assertThat(titles).hasSameSizeAs(pages);
    assertThat(descriptions).hasSizeGreaterThanOrEqualTo(pages.size() - 1);
  }

  private List<String> pages(String activity) {
    return List.of(
        "/",
        "/about",
        "/wards",
        "/wards/" + filters.wards().getFirst().key(),
        "/organizations",
        "/organizations/women",
        "/organizations/youth/branches",
        "/indicators",
        "/indicators/waste-collected",
        "/indicators/persons",
        "/indicators/waste-collected/boundaries",
        "/activities",
        activity);
  }

  private static String direction(String language) {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  private String body(String address) {
    var answer = visitors.anonymous().get(address);
    assertThat(answer.status().value()).as(address).isEqualTo(200);
    return answer.body();
  }

  private int weight(String body) {
    return compressed(body)
        + PART.matcher(body)
            .results()
            .map(found -> found.group(1))
            .distinct()
            .mapToInt(part -> weights.computeIfAbsent(part, one -> compressed(body(one))))
            .sum();
  }

  private static String one(String body, String pattern) {
    var found = Pattern.compile(pattern).matcher(body);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static int compressed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.size();
  }
}
