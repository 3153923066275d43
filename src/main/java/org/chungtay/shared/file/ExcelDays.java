package org.chungtay.shared.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// Days as spreadsheets count them: from 1 January 1900 on, with a 29 February 1900 that never was,
/// or from 1904 on in old workbooks of Macs.
final class ExcelDays {
  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal THE_DAY_THAT_NEVER_WAS = BigDecimal.valueOf(61);
  private static final BigDecimal END_OF_9999 = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private ExcelDays() {}

  static Optional<LocalDateTime> moment(BigDecimal counted, boolean since1904) {
    if (counted.signum() <= 0 || counted.compareTo(END_OF_9999) >= 0) {
      return Optional.empty();
    }
    var first = since1904 ? FROM_1904 : FROM_1900;
    boolean early = !since1904 && counted.compareTo(THE_DAY_THAT_NEVER_WAS) < 0;
    var seconds = counted.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return Optional.of(first.plusDays(early ? 1 : 0).atStartOfDay().plusSeconds(seconds));
  }
}
