package org.chungtay.privacy.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Law 91/2025/QH15 and Decree 356/2025/NĐ-CP: 2 working days to reply; 10, 15 or 20 days to
/// answer.
@ProductTest
class DueDaysTest {
  @Autowired Terms terms;

  @ParameterizedTest
  @CsvSource({
    // Friday: Monday and Tuesday; ten days later is a Monday.
    "ERASE,    2026-11-27, false, 2026-12-01, 2026-12-07",
    "CORRECT,  2026-11-27, true,  2026-12-01, 2026-12-17",
    // 26 and 27 December are a weekend.
    "WITHDRAW, 2026-12-11, false, 2026-12-15, 2026-12-28",
    "OBJECT,   2026-12-11, true,  2026-12-15, 2026-12-31",
    // New Year's Day is off, and a weekend follows it.
    "SEE,      2026-12-22, false, 2026-12-24, 2027-01-04",
    "RESTRICT, 2026-12-31, false, 2027-01-05, 2027-01-15",
    // Tết 2027: Friday 5 to Thursday 11 February.
    "COMPLAIN, 2027-02-04, false, 2027-02-15, 2027-03-08",
  })
  void areCountedAsTheLawSays(
      Kind kind, LocalDate received, boolean thirdParty, LocalDate reply, LocalDate answer) {
    assertThat(terms.due(kind, received, thirdParty)).isEqualTo(new Terms.Due(reply, answer));
  }

  @Test
  void anExtensionIsNeverLongerThanFifteenDays() {
    var due = LocalDate.of(2026, 12, 7);
    assertThat(terms.extended(Kind.SEE, due, 99)).isEqualTo(LocalDate.of(2026, 12, 22));
    assertThat(terms.extended(Kind.SEE, due, 5)).isEqualTo(LocalDate.of(2026, 12, 14));
  }
}
