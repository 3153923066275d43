package org.chungtay.care.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chungtay.shared.view.Step;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// What became of an adoption, the newest first.
///
/// @param count of all that happened
public record History(List<Line> lines, int page, int size, long count) {

  /// @param person who did it; nobody where a rule did, or where the person is forgotten
  /// @param about whom it concerned
  /// @param words a reason, or a name
  public record Line(
      Instant at,
      String what,
      @Nullable String person,
      @Nullable String about,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      String words,
      long count) {

    String code() {
      return what.toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public int pages() {
    return (int) Math.max(1, Math.ceilDiv(count, size));
  }

  public boolean more() {
    return count > lines.size();
  }

  public List<Step> steps(Page page) {
    return lines.stream().map(line -> step(page, line)).toList();
  }

  private static Step step(Page page, Line line) {
    return new Step(
        page.day(line.at()) + " " + page.time(line.at()),
        page.t(
            "care.history." + line.code(),
            "name",
            named(page, line.person()),
            "about",
            named(page, line.about()),
            "from",
            day(page, line.firstDay()),
            "to",
            day(page, line.lastDay())),
        line.words(),
        "done");
  }

  private static String named(Page page, @Nullable String name) {
    return name == null ? page.t("care.history.somebody") : name;
  }

  private static String day(Page page, @Nullable LocalDate day) {
    return day == null ? "" : page.day(day);
  }
}
