package org.chungtay.evidence.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTest {
  @ParameterizedTest
  @CsvSource({
    "IN_PICTURE, 2026-11-23, 2026-11-25",
    "IN_PICTURE, 2026-11-26, 2026-11-30",
    "HELPED, 2026-11-27, 2026-12-01",
    "HELPED, 2026-11-28, 2026-12-01",
    "OTHER, 2026-11-23, 2026-12-08"
  })
  void personsAreAnsweredInTwoWorkingDaysAndOthersInFifteenDays(
      Ground ground, LocalDate asked, LocalDate due) {
    assertThat(ground.due(asked)).isEqualTo(due);
  }
}
