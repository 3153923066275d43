package org.chungtay.portal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "THIS_MONTH, 2026-03-31, 2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
    "THIS_MONTH, 2026-03-12, 2026-03-01, 2026-03-12, 2026-02-01, 2026-02-12",
    "LAST_MONTH, 2026-03-12, 2026-02-01, 2026-02-28, 2026-01-01, 2026-01-31",
    "LAST_MONTH, 2026-01-31, 2025-12-01, 2025-12-31, 2025-11-01, 2025-11-30",
    "THIS_QUARTER, 2026-05-20, 2026-04-01, 2026-05-20, 2026-01-01, 2026-02-20",
    "LAST_QUARTER, 2026-05-20, 2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31",
    "THIS_YEAR, 2028-02-29, 2028-01-01, 2028-02-29, 2027-01-01, 2027-02-28",
    "LAST_YEAR, 2026-05-20, 2025-01-01, 2025-12-31, 2024-01-01, 2024-12-31",
  })
  void movesOnWithTheCalendar(
      Span span,
      LocalDate today,
      LocalDate from,
      LocalDate to,
      LocalDate earlier,
      LocalDate earlierTo) {
    var days = span.on(today, Optional.empty());
    assertThat(days).isEqualTo(new Days(from, to));
    assertThat(Comparison.PRECEDING.of(span, days)).contains(new Days(earlier, earlierTo));
    assertThat(Comparison.NONE.of(span, days)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, 2026-03-16, 2026-03-03, 2026-03-09",
    "2026-03-10, 2026-03-10, 2026-03-09, 2026-03-09",
  })
  void chosenDaysStandBesideAsManyJustBefore(
      LocalDate from, LocalDate to, LocalDate earlier, LocalDate earlierTo) {
    var chosen = new Days(from, to);
    assertThat(Span.DAYS.on(LocalDate.of(2030, 1, 1), Optional.of(chosen))).isEqualTo(chosen);
    assertThat(Comparison.PRECEDING.of(Span.DAYS, chosen)).contains(new Days(earlier, earlierTo));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
    "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
  })
  void aYearAgoTheLastDayOfAMonthIsTheLastDayToo(
      LocalDate from, LocalDate to, LocalDate earlier, LocalDate earlierTo) {
    assertThat(Comparison.YEAR_AGO.of(Span.DAYS, new Days(from, to)))
        .contains(new Days(earlier, earlierTo));
  }
}
