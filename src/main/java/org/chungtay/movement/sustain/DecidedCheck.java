package org.chungtay.movement.sustain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chungtay.movement.CheckKind;

/// Whether one rule held at one month of a copy.
///
/// @param of what was due or seen; what was asked for where a number is
public record DecidedCheck(
    int month,
    LocalDate due,
    CheckKind kind,
    BigDecimal kept,
    BigDecimal of,
    int atLeast,
    Result result) {

  public enum Result {
    KEPT,
    NOT_KEPT,
    UNSEEN
  }
}
