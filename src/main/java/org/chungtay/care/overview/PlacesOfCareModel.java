package org.chungtay.care.overview;

import java.util.List;
import org.chungtay.care.weeks.Mark;
import org.chungtay.care.weeks.WeekCell;
import org.chungtay.shared.web.Page;
import org.springframework.web.util.UriComponentsBuilder;

/// Places as care sees them.
///
/// @param weeks a year of the one group that is looked at; none of many
public record PlacesOfCareModel(
    Choices choices, Slice slice, Sheet<CaredLine> sheet, List<WeekLine> weeks) {

  public CareFilter filter() {
    return choices.filter();
  }

  public List<WeekCell> cells(Page page) {
    return weeks.stream().map(week -> week.cell(page)).toList();
  }

  public int turns(Mark mark) {
    return weeks.stream().mapToInt(week -> week.of(mark)).sum();
  }

  /// The same question as a file.
  public String file(Page page, String ending) {
    return UriComponentsBuilder.fromUriString(page.address())
        .replacePath("/care/places." + ending)
        .replaceQueryParam("page")
        .replaceQueryParam("notice")
        .build()
        .toUriString();
  }
}
