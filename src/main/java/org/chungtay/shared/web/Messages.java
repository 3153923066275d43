package org.chungtay.shared.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every text the product says, in ICU MessageFormat with named arguments (plurals and Arabic forms
/// included), one file per module and language: `messages/<module>_<language>.properties` (UTF-8).
/// A missing key is a defect and fails loudly; a test keeps the three languages in step.
@Component
public class Messages {
  private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, MessageFormat>> parsed = new EnumMap<>(Language.class);

  public Messages() {
    for (var language : Language.values()) {
      patterns.put(language, load(language));
      parsed.put(language, new ConcurrentHashMap<>());
    }
  }

  public String text(Language language, String key, Map<String, Object> arguments) {
    return find(language, key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + language));
  }

  public Optional<String> find(Language language, String key, Map<String, Object> arguments) {
    var pattern = patternsOf(language).get(key);
    if (pattern == null) {
      return Optional.empty();
    }
    if (arguments.isEmpty() && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return Optional.of(pattern);
    }
    var format =
        formatsOf(language)
            .computeIfAbsent(key, _ -> new MessageFormat(pattern, language.locale()));
    // MessageFormat is not thread-safe; a clone is cheaper than a lock under many readers.
    return Optional.of(format.clone().format(arguments));
  }

  /// All keys of a language, for the test that keeps languages in step.
  public Map<String, String> patternsOf(Language language) {
    return patterns.getOrDefault(language, Map.of());
  }

  private Map<String, MessageFormat> formatsOf(Language language) {
    return parsed.computeIfAbsent(language, _ -> new ConcurrentHashMap<>());
  }

  private static Map<String, String> load(Language language) {
    try {
      var all = new HashMap<String, String>();
      var pattern = "classpath*:messages/*_" + language.tag() + ".properties";
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach((key, text) -> all.put(key.toString(), text.toString()));
      }
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
