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
/// code as their key. Which helper a class writes by is its own affair, so every text of a class
/// that writes into the trail counts which looks like a deed and is no right.
class DeedsTest {
  private static final String WRITES = "import org.chungtay.identity.Audit;";
  private static final Pattern DEED =
      Pattern.compile(
          "\"((?:activity|care|evidence|identity|ledger|movement|organization|outcome|place|privacy|territory)\\.[a-z-]+)\"");

  private final Set<String> keys = new Messages().patternsOf(Language.VI).keySet();

  @Test
  void everyDeedHasItsWords() {
    assertThat(deeds()).hasSizeGreaterThan(80);
    assertThat(deeds().filter(deed -> !keys.contains(deed))).isEmpty();
  }

  @Test
  void aDeedWithoutWordsIsFound() {
    var source = WRITES + " void f() { told(yes ? \"outcome.built\" : \"outcome.burnt\", id); }";
    assertThat(deeds(source)).containsExactly("outcome.built", "outcome.burnt");
    assertThat(keys).doesNotContainAnyElementsOf(deeds(source));
  }

  private static Stream<String> deeds() {
    return Sources.below(Sources.JAVA, ".java").stream()
        .flatMap(file -> deeds(Sources.text(file)).stream())
        .distinct();
  }

  private static List<String> deeds(String source) {
    var writes = source.contains(WRITES) || source.contains("audit.did(");
    return writes
        ? DEED.matcher(source).results().map(found -> found.group(1)).toList()
        : List.of();
  }
}
