package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// A reader who follows every link and picture of every public page from the first one on, in a
/// city of its own: nothing is missing and nothing breaks.
@ProductTest
@TestPropertySource(properties = "chungtay.demonstration=true")
class PublicLinksTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)(?:#[^\"]*)?\"");

  /// Of pages that differ only by their numbers a few stand for all.
  private static final int OF_A_KIND = 6;

  @Autowired Visitors visitors;
  @Autowired WorkForTests work;

  private final Set<String> seen = new LinkedHashSet<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> broken = new ArrayList<>();

  @Test
  void noLinkOfAPublicPageLeadsNowhere() {
    assertThat(work.ofEveryKind("Thủy Xuân")).isNotEmpty();
    var reader = visitors.anonymous();
    remember("/");
    for (var at = open.poll(); at != null; at = open.poll()) {
      follow(reader, at);
    }
    assertThat(broken).isEmpty();
    assertThat(kinds.keySet())
        .contains(
            "/",
            "/wards/#",
            "/organizations/#",
            "/indicators/#",
            "/indicators/#/rows.csv",
            "/indicators/#/wards.csv",
            "/indicators/#/boundaries",
            "/activities",
            "/activities/@",
            "/activities/@/calendar.ics",
            "/activities/@/join",
            "/calendar/wards/#.ics",
            "/calendar/organizations/#.ics");
  }

  private void follow(Visitor reader, String at) {
    var answer = reader.follow(at);
    if (answer.status().isError()) {
      broken.add(answer.status().value() + " " + at);
      return;
    }
    if (answer.status().is3xxRedirection()) {
      remember(answer.location().replaceFirst("^https?://[^/]*", ""));
    }
    var type = String.valueOf(answer.headers().getFirst("Content-Type"));
    if (type.startsWith("text/html")) {
      LINK.matcher(answer.body())
          .results()
          .map(found -> found.group(1).replace("&amp;", "&"))
          .forEach(this::remember);
      feeds(answer.body());
    }
  }

  private void feeds(String body) {
    Pattern.compile("href=\"webcal://[^/\"]*(/[^\"]*)\"")
        .matcher(body)
        .results()
        .forEach(found -> remember(found.group(1)));
  }

  private void remember(String address) {
    if (seen.add(address) && kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
      open.add(address);
    }
  }

  private static String kind(String address) {
    return address
        .replaceAll("\\?.*", "")
        .replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "@")
        .replaceAll("^(/calendar)?/(wards|organizations|indicators)/[^/.]+", "$1/$2/#")
        .replaceAll("/photos/\\p{XDigit}+", "/photos/#");
  }
}
