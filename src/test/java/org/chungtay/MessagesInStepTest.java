package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
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
  void everyLanguageHasTheSameKeys(Language language) {
    assertThat(new TreeSet<>(messages.patternsOf(language).keySet()))
        .isEqualTo(new TreeSet<>(messages.patternsOf(Language.VI).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMessageTakesTheSameArguments(Language language) {
    messages
        .patternsOf(language)
        .forEach((key, pattern) ->
            assertThat(arguments(pattern, language))
                .as(key)
                .isEqualTo(
                    arguments(
                        messages.patternsOf(Language.VI).getOrDefault(key, ""), Language.VI)));
  }

  @Test
  void thereAreMessages() {
    assertThat(messages.patternsOf(Language.AR)).hasSizeGreaterThan(10);
  }

  private static Set<String> arguments(String pattern, Language language) {
    return new TreeSet<>(new MessageFormat(pattern, language.locale()).getArgumentNames());
  }
}
