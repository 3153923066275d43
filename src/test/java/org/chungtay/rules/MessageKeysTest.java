package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.junit.jupiter.api.Test;

/// What pages say is there, and what is there is said: no key is missing, none is left over.
class MessageKeysTest {
  private static final Pattern COMMENT = Pattern.compile("^\\s*//.*$", Pattern.MULTILINE);

  /// A key, the beginning of one (`"identity.way." + way`), its end, or a refusal's code. Quotes
  /// lie within quotes in templates, so that only the closing one is looked ahead to.
  private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z0-9_.-]+)(?=\")");

  private static final Pattern SAID = Pattern.compile("\\bt\\(\\s*\"([A-Za-z0-9_.-]+)\"\\s*[,)]");
  private static final String REFUSAL = "refusal.";

  private final String product =
      Stream.concat(
              Sources.below(Sources.JAVA, ".java").stream(),
              Sources.below(Sources.TEMPLATES, ".jte").stream())
          .map(Sources::text)
          .map(text -> COMMENT.matcher(text).replaceAll(""))
          .collect(Collectors.joining("\n"));
  private final Set<String> keys = new Messages().patternsOf(Language.VI).keySet();

  @Test
  void whatIsSaidIsThere() {
    assertThat(said(product)).hasSizeGreaterThan(300);
    assertThat(said(product).stream().filter(key -> !keys.contains(key))).isEmpty();
  }

  @Test
  void whatIsThereIsSaid() {
    var quoted = quoted(product);
    assertThat(keys.stream().filter(key -> !isUsed(key, quoted))).isEmpty();
  }

  @Test
  void aMissingKeyAndOneLeftOverAreFound() {
    assertThat(said("<p>${page.t(\"nobody.wrote.this\")}</p>")).singleElement().isNotIn(keys);
    var quoted = quoted("<a title=\"${page.t(\"a.b.\" + x)}\">${page.t(\"a.c\", \"n\", 1)}</a>");
    assertThat(Stream.of("a.b.one", "a.c").filter(key -> !isUsed(key, quoted))).isEmpty();
    assertThat(isUsed("a.d", quoted)).isFalse();
    assertThat(isUsed("refusal.a-b", quoted)).isFalse();
  }

  private boolean isUsed(String key, Set<String> quoted) {
    return quoted.contains(key)
        || (key.startsWith(REFUSAL) && quoted.contains(key.substring(REFUSAL.length())))
        || begins(key, quoted)
        || ends(key, quoted);
  }

  private static boolean begins(String key, Set<String> quoted) {
    int afterModule = key.indexOf('.') + 1;
    return IntStream.range(afterModule, key.length())
        .filter(at -> key.charAt(at) == '.' || key.charAt(at) == '-')
        .anyMatch(at -> quoted.contains(key.substring(0, at + 1)));
  }

  private boolean ends(String key, Set<String> quoted) {
    return quoted.stream()
        .filter(end -> end.length() > 2 && ".-".indexOf(end.charAt(0)) >= 0 && key.endsWith(end))
        .anyMatch(end -> keys.contains(key.substring(0, key.length() - end.length())));
  }

  private static Set<String> said(String text) {
    return groups(SAID, text);
  }

  private static Set<String> quoted(String text) {
    return groups(QUOTED, text);
  }

  private static Set<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
