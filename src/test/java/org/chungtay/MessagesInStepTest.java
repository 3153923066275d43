package org.chungtay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

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

  /// The later one would be read, and nobody sees that the other is there.
  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyIsSaidTwice(Language language) throws IOException {
    var files = "classpath*:messages/*_" + language.tag() + ".properties";
    var said = new Said();
    for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
      said.load(new StringReader(file.getContentAsString(UTF_8)));
    }
    assertThat(said.twice).isEmpty();
  }

  @Test
  void aKeySaidTwiceIsFound() throws IOException {
    var said = new Said();
    said.load(new StringReader("a.b=Một\na.c=Hai"));
    said.load(new StringReader("a.b=Ba"));
    assertThat(said.twice).containsExactly("a.b");
  }

  /// Keys over all files that are loaded.
  private static final class Said extends Properties {
    private final transient List<String> twice = new ArrayList<>();

    @Override
    public synchronized @Nullable Object put(Object key, Object text) {
      var before = super.put(key, text);
      if (before != null) {
        twice.add(key.toString());
      }
      return before;
    }
  }

  private static Set<String> arguments(String pattern, Language language) {
    return new TreeSet<>(new MessageFormat(pattern, language.locale()).getArgumentNames());
  }
}
