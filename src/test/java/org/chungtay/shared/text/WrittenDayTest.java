package org.chungtay.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

  @ParameterizedTest
  @CsvSource({
    "25/12/2026, 2026-12-25T00:00",
    "5/3/2026, 2026-03-05T00:00",
    "25-12-2026, 2026-12-25T00:00",
    "25.12.2026, 2026-12-25T00:00",
    "2026-12-25, 2026-12-25T00:00",
    "2026/12/25 07:05:09, 2026-12-25T07:05:09",
    "25/12/2026 7h30, 2026-12-25T07:30",
    "2026-12-25T23:59:59.123, 2026-12-25T23:59:59",
    "٢٥/١٢/٢٠٢٦, 2026-12-25T00:00"
  })
  void readsADayAsPeopleAndProgramsWriteIt(String written, String meant) {
    assertThat(WrittenDay.moment(written))
        .hasValueSatisfying(at -> assertThat(at).hasToString(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hôm qua",
        "30/2/2026",
        "12/25/2026",
        "25/12/26",
        "25/12.2026",
        "0/0/0000",
        "2026-13-01",
        "25/12/2026 24:61",
        "125/12/2026",
        "25/12/2026 extra",
        "00025/12/2026"
      })
  void ofWhatIsNoDayNothingIsGuessed(String written) {
    assertThat(WrittenDay.moment(written)).isEmpty();
  }
}
