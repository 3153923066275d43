package org.chungtay.territory.annex;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.shared.file.RefusedLines;
import org.chungtay.shared.file.SentCell;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;

/// Finds the line of heads, in whatever order and language; columns of others are passed over.
@Component
class AnnexHeads {
  private final Map<AnnexColumn, Set<String>> known = new EnumMap<>(AnnexColumn.class);
  private final Set<String> reasons;

  AnnexHeads(Messages messages) {
    Arrays.stream(AnnexColumn.values())
        .forEach(column -> known.put(column, column.folded(messages)));
    reasons = RefusedLines.reasons(messages);
  }

  /// Where each column stands.
  ///
  /// @param heads as they are written, without the column of reasons of a file that came back
  record Columns(Map<AnnexColumn, Integer> at, List<String> heads) {
    SentCell cell(SentLine line, AnnexColumn column) {
      var index = at.get(column);
      return index == null ? SentCell.empty() : line.cell(index);
    }

    List<String> own(SentLine line) {
      return line.texts().stream().limit(heads.size()).toList();
    }
  }

  /// Empty where this is not the line of heads: it names the former area, the new name and code.
  Optional<Columns> in(SentLine line) {
    var at = new EnumMap<AnnexColumn, Integer>(AnnexColumn.class);
    var texts = line.texts();
    int end = texts.size();
    for (int index = 0; index < texts.size(); index++) {
      var folded = Folded.of(texts.get(index));
      int here = index;
      known.forEach((column, names) -> {
        if (names.contains(folded)) {
          var _ = at.putIfAbsent(column, here);
        }
      });
      if (reasons.contains(folded)) {
        end = Math.min(end, index);
      }
    }
    boolean complete =
        (at.containsKey(AnnexColumn.FORMER) || at.containsKey(AnnexColumn.FORMER_CODE))
            && at.containsKey(AnnexColumn.NAME)
            && at.containsKey(AnnexColumn.CODE);
    return complete ? Optional.of(new Columns(at, texts.subList(0, end))) : Optional.empty();
  }
}
