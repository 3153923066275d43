package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Templates keep to the content policy (no style attributes, no inline scripts) and hold no words:
/// those are messages, in three languages.
class TemplatesTest {
  private static final Pattern STYLE = Pattern.compile("<[^>]*\\sstyle\\s*=");
  private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>");
  private static final Pattern WORDS =
      Pattern.compile(">\\s*(\\p{Lu}\\p{L}+(?: \\p{L}+)+)[^<>${}@]*<");

  @Test
  void noTemplateStylesScriptsOrSpeaksByItself() {
    assertThat(
            Sources.below(Sources.TEMPLATES, ".jte").stream()
                .filter(file -> !showsSamples(file))
                .flatMap(file -> breaches(file.toString(), Sources.text(file))))
        .isEmpty();
  }

  @Test
  void theScanRejectsWhatItIsFor() {
    assertThat(breaches("x", "<p class=\"a\" style=\"color: red\">")).isNotEmpty();
    assertThat(breaches("x", "<script>alert(1)</script>")).isNotEmpty();
    assertThat(breaches("x", "<h1>Hoạt động của phường</h1>")).isNotEmpty();
    assertThat(breaches("x", "<h1>${page.t(\"a.b\")}</h1><script src=\"/a.js\" defer></script>"))
        .isEmpty();
  }

  /// The style guide shows invented texts in place of people's.
  private static boolean showsSamples(Path template) {
    return template.toString().contains("style");
  }

  private static Stream<String> breaches(String name, String template) {
    return List.of(STYLE, SCRIPT, WORDS).stream()
        .flatMap(pattern -> pattern.matcher(template).results())
        .map(found -> name + ": " + found.group());
  }
}
