package org.chungtay.territory.annex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Page;

/// The columns of an annex: a line says which part of which former area becomes what.
enum AnnexColumn {
  FORMER_CODE,
  FORMER,
  WEIGHT,
  KIND,
  NAME,
  CODE;

  private String key() {
    return "territory.annex.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String head(Page page) {
    return page.t(key());
  }

  static List<String> heads(Page page) {
    return Arrays.stream(values()).map(column -> column.head(page)).toList();
  }

  /// Its heads in all languages, folded: a template of one colleague is sent by another.
  Set<String> folded(Messages messages) {
    return Arrays.stream(Language.values())
        .map(language -> Folded.of(messages.text(language, key(), Map.of())))
        .collect(Collectors.toUnmodifiableSet());
  }
}
