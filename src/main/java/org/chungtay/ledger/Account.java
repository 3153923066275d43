package org.chungtay.ledger;

import java.util.Map;

/// Where money comes from, or what it goes to.
///
/// @param names by language tag
public record Account(String code, Side side, Map<String, String> names) {

  public enum Side {
    SOURCE,
    USE
  }

  public String name(String language) {
    return names.getOrDefault(language, code);
  }
}
