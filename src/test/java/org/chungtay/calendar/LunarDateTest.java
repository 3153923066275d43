package org.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against days that were lived: Tết as it was kept in Việt Nam, also where China kept another day.
class LunarDateTest {

  @ParameterizedTest
  @CsvSource({
    "1968-01-29", // China: 30 January
    "1985-01-21", // China: 20 February
    "2000-02-05",
    "2007-02-17", // China: 18 February
    "2020-01-25",
    "2023-01-22",
    "2024-02-10",
    "2025-01-29",
    "2026-02-17",
    "2027-02-06",
    "2028-01-26",
    "2029-02-13",
    "2030-02-02", // China: 3 February
    "2053-02-18" // China: 19 February
  })
  void tetIsTheFirstOfTheFirstMonth(LocalDate tet) {
    assertThat(LunarDate.of(tet)).isEqualTo(new LunarDate(tet.getYear(), 1, false, 1));
    assertThat(LunarDate.of(tet.minusDays(1)).month()).isEqualTo(12);
    assertThat(LunarDate.of(tet.minusDays(1)).year()).isEqualTo(tet.getYear() - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-03, 2026, 1, false, 15", // rằm tháng Giêng
    "2026-04-26, 2026, 3, false, 10", // giỗ tổ Hùng Vương
    "2026-08-27, 2026, 7, false, 15", // Vu Lan
    "2026-09-25, 2026, 8, false, 15", // Trung thu
    "2027-04-16, 2027, 3, false, 10",
    "2023-03-22, 2023, 2, true, 1", // nhuận tháng Hai
    "2025-07-25, 2025, 6, true, 1", // nhuận tháng Sáu
    "2026-12-31, 2026, 11, false, 23",
    "2033-12-22, 2033, 11, true, 1" // the year that many tables get wrong
  })
  void theDaysThatPeopleKeep(LocalDate day, int year, int month, boolean leap, int lunarDay) {
    assertThat(LunarDate.of(day)).isEqualTo(new LunarDate(year, month, leap, lunarDay));
  }

  @Test
  void aHolidayIsOneAlsoOnASunday() {
    var off =
        LocalDate.of(2027, 1, 1)
            .datesUntil(LocalDate.of(2028, 1, 1))
            .filter(Holidays::byLaw)
            .map(LocalDate::toString)
            .toList();
    assertThat(off)
        .containsExactly(
            "2027-01-01",
            "2027-02-05",
            "2027-02-06",
            "2027-02-07",
            "2027-02-08",
            "2027-02-09",
            "2027-04-16",
            "2027-04-30",
            "2027-05-01",
            "2027-09-02");
  }

  @Test
  void everyDayOfACenturyIsADifferentLunarDay() {
    var seen = new HashSet<LunarDate>();
    LocalDate.of(1968, 1, 1)
        .datesUntil(LocalDate.of(2068, 1, 1))
        .forEach(day -> assertThat(seen.add(LunarDate.of(day))).as(day.toString()).isTrue());
  }
}
