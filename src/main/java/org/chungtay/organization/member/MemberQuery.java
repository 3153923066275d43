package org.chungtay.organization.member;

import java.util.Locale;

/// Which members of a unit a page shows.
///
/// @param left those who have left instead of those who belong today
/// @param page 0 is the first
public record MemberQuery(String typed, Sort sort, boolean left, int page) {
  static final int PER_PAGE = 50;
  private static final int LAST_PAGE = 100_000;

  static MemberQuery of(String typed, String sort, boolean left, int page) {
    var cut = typed.length() > 100 ? typed.substring(0, 100) : typed;
    return new MemberQuery(cut, Sort.of(sort), left, Math.clamp(page, 0, LAST_PAGE));
  }

  /// In Việt Nam people are sorted by their given name, which is written last.
  public enum Sort {
    NAME("regexp_replace(p.folded_name, '^.* ', ''), p.folded_name, m.id"),
    SINCE("m.since desc, p.folded_name, m.id"),
    UNIT("cardinality(u.path), u.numbered, p.folded_name, m.id");

    private final String order;

    Sort(String order) {
      this.order = order;
    }

    String order() {
      return order;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Sort of(String code) {
      return switch (code) {
        case "since" -> SINCE;
        case "unit" -> UNIT;
        default -> NAME;
      };
    }
  }
}
