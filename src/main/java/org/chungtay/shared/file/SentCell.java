package org.chungtay.shared.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.chungtay.shared.text.WrittenDay;
import org.chungtay.shared.text.WrittenNumber;

/// A cell of a sent table, as its file knows it: only a workbook tells a number from text that
/// looks like one. What is meant is asked by the column: `day()`, `number()`, or `text()`.
public sealed interface SentCell {

  static SentCell empty() {
    return new Text("");
  }

  /// One line in NFC without invisible characters, as a person reads it.
  String text();

  /// Empty where it is no number.
  default Optional<BigDecimal> number() {
    return Optional.empty();
  }

  /// Empty where it is no day of a calendar, or has a time.
  default Optional<LocalDate> day() {
    return moment()
        .filter(at -> at.toLocalTime().toSecondOfDay() == 0)
        .map(LocalDateTime::toLocalDate);
  }

  /// A day with or without a time, in the city's zone; empty where it is none.
  default Optional<LocalDateTime> moment() {
    return Optional.empty();
  }

  default boolean isEmpty() {
    return text().isEmpty();
  }

  /// What people type: 25/12/2026, 1.000,5.
  record Text(String text) implements SentCell {
    @Override
    public Optional<BigDecimal> number() {
      return WrittenNumber.parse(text);
    }

    @Override
    public Optional<LocalDateTime> moment() {
      return WrittenDay.moment(text);
    }
  }

  /// A number of a workbook. In a column of days it is what Excel counts days by, unless it could
  /// be a year: 1985 would be a day of 1905, and nobody means that.
  record Amount(BigDecimal value) implements SentCell {
    private static final int DIGITS_OF_EXCEL = 15;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /// Workbooks hold binary fractions (0.1 as 0.10000000000000001), of which Excel shows 15
    /// digits.
    static Amount rounded(BigDecimal exact) {
      var shown = exact.round(new MathContext(DIGITS_OF_EXCEL)).stripTrailingZeros();
      return new Amount(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    @Override
    public String text() {
      return value.toPlainString();
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(value);
    }

    @Override
    public Optional<LocalDateTime> moment() {
      boolean perhapsAYear = value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
      return perhapsAYear ? Optional.empty() : ExcelDays.moment(value, false);
    }
  }

  /// A number that the workbook shows as a day.
  record Moment(LocalDateTime at) implements SentCell {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    @Override
    public String text() {
      return at.toLocalTime().toSecondOfDay() == 0 ? DAY.format(at) : TIME.format(at);
    }

    @Override
    public Optional<LocalDateTime> moment() {
      return Optional.of(at);
    }
  }

  /// What a formula failed with (`#REF!`): neither a value nor nothing.
  record Broken(String text) implements SentCell {}
}
