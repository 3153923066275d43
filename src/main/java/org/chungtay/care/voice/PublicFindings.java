package org.chungtay.care.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.Findings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Pages that something can be taken up into, by their words: asked of whoever has something to be
/// found, as a reader without an account, so that what is linked is public, whichever module's it
/// is.
@Component
public class PublicFindings {
  private static final int MOST = 6;

  /// Members are nobody's plan; figures and help are none either.
  private static final Set<Findings.Kind> NEVER =
      Set.of(Findings.Kind.MEMBERS, Findings.Kind.INDICATORS, Findings.Kind.HELP);

  private final ObjectProvider<Findings> all;

  PublicFindings(ObjectProvider<Findings> all) {
    this.all = all;
  }

  public List<FoundPage> find(String words, String language) {
    var asked = new Findings.Asked(words, language, 0, MOST);
    if (asked.words().isEmpty()) {
      return List.of();
    }
    return all.stream()
        .filter(one -> !NEVER.contains(one.kind()))
        .flatMap(one -> one.find(Optional.empty(), asked).findings().stream())
        .map(one -> new FoundPage(one.title(), one.about(), one.address()))
        .toList();
  }
}
