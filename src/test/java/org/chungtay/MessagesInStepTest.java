package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesInStepTest {
  private final Messages messages = new Messages();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameKeysWithTheSameArguments(Language language) {
    assertInStep(messages.patternsOf(language), messages.patternsOf(Language.VI), language);
  }

  @Test
  void aLanguageOutOfStepIsFound() {
    var vietnamese = Map.of("a.b", "{count} người", "a.c", "Xong");
    for (var other :
        List.of(
            Map.of("a.b", "{count} people"),
            Map.of("a.b", "{count} people", "a.c", "Done", "a.d", "More"),
            Map.of("a.b", "{number} people", "a.c", "Done"))) {
      assertThatThrownBy(() -> assertInStep(other, vietnamese, Language.EN))
          .isInstanceOf(AssertionError.class);
    }
  }

  private static void assertInStep(
      Map<String, String> patterns, Map<String, String> vietnamese, Language language) {
    assertThat(new TreeSet<>(patterns.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet()));
    patterns.forEach((key, pattern) ->
        assertThat(arguments(pattern, language))
            .as(key)
            .isEqualTo(arguments(vietnamese.getOrDefault(key, ""), Language.VI)));
  }

  @Test
  void thereAreMessages() {
    assertThat(messages.patternsOf(Language.AR)).hasSizeGreaterThan(10);
  }

  private static Set<String> arguments(String pattern, Language language) {
    return new TreeSet<>(new MessageFormat(pattern, language.locale()).getArgumentNames());
  }
}
