package org.chungtay.organization.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.shared.file.RefusedLines;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;

/// Finds the line with the heads of the columns, which often stands below a title, and proposes
/// what each means.
@Component
class IntakeHeads {
  static final int LOOKED_AT = 30;

  private final Map<String, List<IntakeField>> ours = new HashMap<>();
  private final Set<String> reasons;

  IntakeHeads(Messages messages) {
    for (var field : IntakeField.values()) {
      Arrays.stream(Language.values())
          .map(language ->
              messages.text(language, "organization.intake.field." + field.code(), Map.of()))
          .forEach(
              label -> ours.computeIfAbsent(Folded.of(label), _ -> new ArrayList<>()).add(field));
    }
    reasons = RefusedLines.reasons(messages);
  }

  /// The first of the lines in which most columns are headed as we know; where there is none, the
  /// first with more than one cell.
  Optional<SentLine> among(List<SentLine> first, IntakeKind kind) {
    return first.stream()
        .filter(line -> known(line, kind) > 0)
        .max(
            Comparator.comparingInt((SentLine line) -> known(line, kind))
                .thenComparing(Comparator.comparingInt(SentLine::number).reversed()))
        .or(() ->
            first.stream()
                .filter(line -> line.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1)
                .findFirst())
        .or(() -> first.stream().findFirst());
  }

  private int known(SentLine line, IntakeKind kind) {
    return proposed(line.texts(), kind).positions().size();
  }

  /// A field is proposed once: for the first column that is headed so.
  Columns proposed(List<String> heads, IntakeKind kind) {
    var positions = new EnumMap<IntakeField, Integer>(IntakeField.class);
    for (int column = 0; column < heads.size(); column++) {
      int here = column;
      meaning(Folded.of(heads.get(column)), kind)
          .ifPresent(field -> positions.putIfAbsent(field, here));
    }
    return new Columns(positions);
  }

  private Optional<IntakeField> meaning(String head, IntakeKind kind) {
    return kind.fields().stream()
        .filter(field -> field.isHeaded(head) || ours.getOrDefault(head, List.of()).contains(field))
        .findFirst();
  }

  /// The column of reasons of a file that came back mended.
  boolean isReason(String head) {
    return reasons.contains(Folded.of(head));
  }
}
