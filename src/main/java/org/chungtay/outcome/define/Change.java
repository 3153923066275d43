package org.chungtay.outcome.define;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.Indicator.Rule;

/// An indicator that is to be counted, or other words for one that is.
///
/// @param since first day of the new words; empty of a new indicator
/// @param counted how a new indicator is counted; words change, how it is counted never does
/// @param reason why, in a line, for whoever approves and for the trail
public record Change(
    UUID id,
    String code,
    Optional<LocalDate> since,
    Words words,
    Optional<Counted> counted,
    String reason,
    PersonId writtenBy) {

  /// @param names and definitions by language tag
  public record Words(
      Map<String, String> names, Map<String, String> definitions, Optional<String> sdgTarget) {}

  /// @param units by language tag
  /// @param divided of a ratio what by what
  public record Counted(
      Rule rule, About about, Map<String, String> units, int decimals, Optional<Divided> divided) {}

  public record Divided(String numerator, String denominator, BigDecimal factor) {}

  /// Whether targets may be set: never for people's attendance or gifts.
  public enum About {
    WORK,
    PEOPLE,
    GIFTS
  }
}
