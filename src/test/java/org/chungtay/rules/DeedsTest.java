package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.junit.jupiter.api.Test;

/// The trail is read in sentences: every deed that code writes into it has words, under its own
/// code as their key.
class DeedsTest {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:audit\\s*\\.(?:did|followed|read)|\\btell)\\(([^;]*?);", Pattern.DOTALL);
  private static final Pattern DEED = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

  private final Set<String> keys = new Messages().patternsOf(Language.VI).keySet();

  @Test
  void everyDeedHasItsWords() {
    assertThat(deeds()).hasSizeGreaterThan(50);
    assertThat(deeds().filter(deed -> !keys.contains(deed))).isEmpty();
  }

  @Test
  void aDeedWithoutWordsIsFound() {
    var deeds = deeds("audit.did(actor, yes ? \"house.built\" : \"house.burnt\", id, Map.of());");
    assertThat(deeds).containsExactly("house.built", "house.burnt");
    assertThat(keys).doesNotContainAnyElementsOf(deeds);
  }

  private static Stream<String> deeds() {
    return Sources.below(Sources.JAVA, ".java").stream()
        .flatMap(file -> deeds(Sources.text(file)).stream());
  }

  private static List<String> deeds(String source) {
    return WRITTEN
        .matcher(source)
        .results()
        .flatMap(call -> DEED.matcher(call.group(1)).results().map(found -> found.group(1)))
        .toList();
  }
}
