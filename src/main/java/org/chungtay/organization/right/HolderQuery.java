package org.chungtay.organization.right;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// Who holds a right in a unit on a day; what is not understood does not narrow the search.
///
/// @param deed a permission; empty for all
public record HolderQuery(String typed, String deed, LocalDate day, Sort sort, int page) {
  static final int PER_PAGE = 50;
  private static final int LONGEST = 100;

  static HolderQuery of(
      String typed, String deed, String day, String sort, int page, LocalDate today) {
    return new HolderQuery(
        typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed,
        deed.matches("[a-z]+\\.[a-z-]+") ? deed : "",
        day(day, today),
        Sort.of(sort),
        Math.clamp(page, 0, 100_000));
  }

  private static LocalDate day(String typed, LocalDate today) {
    try {
      var day = LocalDate.parse(typed.strip());
      return day.getYear() < 1900 || day.getYear() > 2200 ? today : day;
    } catch (DateTimeParseException notADay) {
      return today;
    }
  }

  HolderQuery whole() {
    return new HolderQuery(typed, deed, day, sort, 0);
  }

  public enum Sort {
    NAME("regexp_replace(folded_name, '^.* ', ''), folded_name, person, granted, stand_in"),
    NEAREST("depth desc, folded_name, person, granted, stand_in"),
    UNTIL("last_day, folded_name, person, granted, stand_in");

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
        case "name" -> NAME;
        case "until" -> UNTIL;
        default -> NEAREST;
      };
    }
  }
}
