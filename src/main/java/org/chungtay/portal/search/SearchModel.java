package org.chungtay.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chungtay.identity.Findings;

/// What was looked for and what was found, by kind.
///
/// @param only the kind whose pages are turned; empty shows the first of each
public record SearchModel(
    String typed, Optional<Findings.Kind> only, int page, List<Part> parts, boolean tooShort) {
  static final int FIRST = 5;
  static final int PAGE = 25;

  public record Part(Findings.Kind kind, Findings.Found found) {

    public String code() {
      return kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean cut() {
      return found.more() || found.count() > found.findings().size();
    }

    public int pages() {
      return (int) Math.ceilDiv(found.count(), PAGE);
    }
  }

  public String address(Part part) {
    return "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&kind=" + part.code();
  }

  public boolean nothing() {
    return parts.isEmpty();
  }
}
