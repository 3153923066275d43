package org.chungtay.identity.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Findings;
import org.chungtay.identity.NamedThings;
import org.chungtay.identity.audit.AuditPage.Line;
import org.chungtay.identity.audit.AuditPage.Row;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Deeds in the reader's language: a sentence of the module whose deed it is, things by their
/// names, details with labels. Ids are named with one question to each module for all rows.
@Component
class AuditSentences {
  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  /// Of each module.
  static final int MOST_THINGS = 500;

  private final Messages messages;
  private final JsonMapper json;
  private final List<NamedThings> modules;

  AuditSentences(Messages messages, JsonMapper json, List<NamedThings> modules) {
    this.messages = messages;
    this.json = json;
    this.modules = modules;
  }

  /// Whatever but persons is called so.
  Set<UUID> things(String typed) {
    var asked = new Findings.Asked(typed, "", 0, MOST_THINGS);
    return asked.words().isEmpty()
        ? Set.of()
        : modules.stream()
            .flatMap(module -> module.called(asked).stream())
            .collect(Collectors.toSet());
  }

  List<Line> lines(List<Row> rows, Language language) {
    var details = rows.stream().map(row -> json.readValue(row.details(), DETAILS)).toList();
    var ids =
        Stream.concat(
                rows.stream().map(Row::subject),
                details.stream().flatMap(one -> one.values().stream()).flatMap(AuditSentences::id))
            .distinct()
            .toList();
    var names = new HashMap<UUID, String>();
    modules.forEach(module -> names.putAll(module.names(ids)));
    var lines = new ArrayList<Line>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(line(rows.get(i), details.get(i), names, language));
    }
    return List.copyOf(lines);
  }

  private Line line(
      Row row, Map<String, String> details, Map<UUID, String> names, Language language) {
    var about =
        details.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .filter(one -> !one.getValue().isEmpty())
            .flatMap(one -> detail(one.getKey(), one.getValue(), names, language).stream())
            .collect(Collectors.joining("; "));
    var subject = row.subjectName().isEmpty() ? names.get(row.subject()) : row.subjectName();
    return new Line(
        row.at(),
        row.name(),
        row.deed(),
        say(language, row.deed()).orElse(row.deed()),
        Objects.requireNonNullElse(subject, ""),
        row.subject(),
        about);
  }

  /// Ids that nobody can name say nothing to a reader; they stay in the file.
  private Optional<String> detail(
      String key, String value, Map<UUID, String> names, Language language) {
    var label = say(language, "identity.audit.detail." + key).orElse(key);
    var id = id(value).findFirst();
    if (id.isPresent()) {
      return Optional.ofNullable(names.get(id.get())).map(name -> label + ": " + name);
    }
    return Optional.of(label + ": " + value(key, value, language));
  }

  private String value(String key, String value, Language language) {
    try {
      var day = LocalDate.parse(value);
      return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    } catch (DateTimeParseException noDay) {
      return say(language, "identity.audit.value." + key + "." + value)
          .or(() -> say(language, "identity.why." + value))
          .orElse(value);
    }
  }

  private Optional<String> say(Language language, String key) {
    return messages.find(language, key, Map.of());
  }

  private static Stream<UUID> id(String text) {
    if (text.length() != 36) {
      return Stream.empty();
    }
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Stream.empty();
    }
  }
}
