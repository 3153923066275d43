package org.chungtay.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40|40",
        "1.250|1250",
        "1.250,5|1250.5",
        "1,250.5|1250.5",
        "12,5|12.5",
        "12.5|12.5",
        "٤٠|40",
        "-3|-3"
      })
  void readsNumbersAsPeopleWriteThem(String written, String meant) {
    assertThat(WrittenNumber.parse(written))
        .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(meant));
  }

  @ParameterizedTest
  @CsvSource({"forty", "1e9", "1.2.3", "NaN", "=1+1", "0x10"})
  void refusesWhatIsNoNumber(String written) {
    assertThat(WrittenNumber.parse(written)).isEmpty();
  }
}
