package org.chungtay.privacy.request;

import java.util.Arrays;

/// Which requests a page of the register shows; what is not understood does not narrow it.
///
/// @param closed those that were answered or taken back, instead of open ones
/// @param kind code of a kind, or empty for all
public record RegisterQuery(boolean closed, String kind, String typed, int page) {
  static final int PER_PAGE = 50;
  private static final int LONGEST = 100;
  private static final int LAST_PAGE = 100_000;

  static RegisterQuery of(boolean closed, String kind, String typed, int page) {
    var known = Arrays.stream(Kind.values()).anyMatch(one -> one.code().equals(kind));
    return new RegisterQuery(
        closed,
        known ? kind : "",
        typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed,
        Math.clamp(page, 0, LAST_PAGE));
  }
}
