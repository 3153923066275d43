package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.junit.jupiter.api.Test;

/// Whoever is refused reads why: every refusal's code has a message.
class RefusalsTest {
  private static final Pattern REFUSAL =
      Pattern.compile(
          "extends (?:Conflict|Invalid|Missing|NotAllowed|SignInNeeded|TooMany) .*?super\\(\\s*\"([^\"]+)\"",
          Pattern.DOTALL);

  private final Set<String> keys = new Messages().patternsOf(Language.VI).keySet();

  @Test
  void everyRefusalHasItsMessage() {
    assertThat(codes().filter(code -> !keys.contains("refusal." + code))).isEmpty();
  }

  @Test
  void refusalsAreFoundAndTheirCodesAreKebabCase() {
    assertThat(codes())
        .contains("not-allowed", "stale-version")
        .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void aRefusalWithoutAMessageIsRejected() {
    var codes = codes("final class A extends Conflict { A() { super(\"nobody-wrote-this\"); } }");
    assertThat(codes).singleElement().isNotIn(keys);
  }

  private static Stream<String> codes() {
    return Sources.below(Sources.JAVA, ".java").stream()
        .flatMap(file -> codes(Sources.text(file)).stream());
  }

  private static List<String> codes(String source) {
    return REFUSAL.matcher(source).results().map(found -> found.group(1)).toList();
  }
}
