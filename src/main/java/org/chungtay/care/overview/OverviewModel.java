package org.chungtay.care.overview;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.care.overview.CareWeeks.Habit;
import org.chungtay.care.survival.Launched;
import org.chungtay.care.weeks.Mark;
import org.chungtay.care.weeks.WeekCell;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;

/// The care of the city, or of the part that a reader looks at.
///
/// @param map of the city, where no ward is chosen
/// @param picture of the chosen ward, its places marked
/// @param groups the first of them; `groupCount` is all
/// @param months launches by month, the latest first
public record OverviewModel(
    Choices choices,
    Counts counts,
    Habit habit,
    Optional<Wards> map,
    Optional<Content> picture,
    Sheet<WardLine> wards,
    List<GroupLine> groups,
    int groupCount,
    List<WeekLine> weeks,
    List<Launched> months) {

  public CareFilter filter() {
    return choices.filter();
  }

  public int count(PlaceState state) {
    return switch (state) {
      case KEPT -> counts.kept();
      case AT_RISK -> counts.atRisk();
      case LAPSED -> counts.lapsed();
      case FREE -> counts.free();
      case CLOSED -> 0;
    };
  }

  public List<WeekCell> cells(Page page) {
    return weeks.stream().map(week -> week.cell(page)).toList();
  }

  public int turns(Mark mark) {
    return weeks.stream().mapToInt(week -> week.of(mark)).sum();
  }

  public Launched launches() {
    return Launched.together(months);
  }

  /// Where the launches of a month open that were, or were not, kept so long.
  public String launched(LocalDate month, int months, boolean kept) {
    return filter()
        .anyhow()
        .builder("/care/places")
        .queryParam("launched", YearMonth.from(month))
        .queryParam("months", months)
        .queryParam("kept", kept)
        .build()
        .encode()
        .toUriString();
  }
}
