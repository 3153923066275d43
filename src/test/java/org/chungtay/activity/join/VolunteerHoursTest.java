package org.chungtay.activity.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.join.VolunteerHours.Stay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolunteerHoursTest {
  private static final VolunteerHours RULE = new VolunteerHours(Duration.ofMinutes(30));
  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
  private static final Instant END = START.plus(Duration.ofHours(3));

  @ParameterizedTest
  @CsvSource({"0,0", "15,0", "16,0.5", "45,0.5", "46,1", "60,1", "119,2", "135,2", "136,2.5"})
  void minutesBecomeHoursByTheNamedRule(int minutes, BigDecimal hours) {
    var stay = new Stay(Way.TICKET, START, START.plus(Duration.ofMinutes(minutes)));
    assertThat(RULE.hours(START, END, stay)).isEqualByComparingTo(hours);
  }

  @ParameterizedTest
  @CsvSource({
    // way, minutes of check-in and check-out after the start, hours
    "TICKET,-30,,3",
    "TICKET,60,,2",
    "TICKET,60,120,1",
    "TICKET,200,,3",
    "SITE_CODE,60,,2",
    "SITE_CODE,60,600,2",
    "TICKED,170,,3",
    "TICKED,20,60,1",
    "PAPER,500,,3",
    "PAPER,500,510,3",
    "PAPER,10,90,1.5"
  })
  void eachWayHasItsBeginningAndItsEnd(Way way, int in, @Nullable Integer out, BigDecimal hours) {
    var left = out == null ? null : START.plus(Duration.ofMinutes(out));
    var stay = new Stay(way, START.plus(Duration.ofMinutes(in)), left);
    assertThat(RULE.hours(START, END, stay)).isEqualByComparingTo(hours);
  }
}
