package org.chungtay.care.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.care.weeks.Mark;
import org.chungtay.shared.text.Folded;

/// What narrows a list of places further than the filter does.
///
/// @param words in the place's name
public record Slice(String words, Optional<WeekOf> week, Optional<Launch> launch) {

  /// Places with a turn of that kind in a week.
  ///
  /// @param monday of the week
  public record WeekOf(LocalDate monday, Mark mark) {
    static final Set<Mark> MARKS = Set.of(Mark.KEPT, Mark.MISSED, Mark.EXCUSED, Mark.DUE);

    static WeekOf with(LocalDate day, Mark mark) {
      return new WeekOf(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), mark);
    }
  }

  /// Places launched in a month.
  ///
  /// @param months 6 or 12: those that are old enough for it
  /// @param kept whether they were still kept then; both when empty
  public record Launch(YearMonth month, Optional<Integer> months, Optional<Boolean> kept) {}

  /// As fields of a form, so that another filter keeps it.
  public Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    week.ifPresent(one -> {
      fields.put("week", one.monday().toString());
      fields.put("mark", one.mark().code());
    });
    launch.ifPresent(one -> {
      fields.put("launched", one.month().toString());
      one.months().ifPresent(months -> fields.put("months", months.toString()));
      one.kept().ifPresent(kept -> fields.put("kept", kept.toString()));
    });
    return fields;
  }

  List<String> patterns() {
    return Arrays.stream(Folded.of(words).split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + word + "%")
        .toList();
  }
}
