package org.chungtay.activity.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolunteerHoursTest {

  @ParameterizedTest
  @CsvSource({"0,0", "15,0", "16,0.5", "45,0.5", "46,1", "60,1", "119,2", "135,2", "136,2.5"})
  void minutesBecomeHoursByTheNamedRule(int minutes, BigDecimal hours) {
    var rule = new VolunteerHours(Duration.ofMinutes(30));
    assertThat(rule.rounded(Duration.ofMinutes(minutes))).isEqualByComparingTo(hours);
  }
}
