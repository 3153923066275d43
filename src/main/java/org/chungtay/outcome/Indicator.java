package org.chungtay.outcome;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// What is counted, by one definition.
///
/// @param code stable: `waste-collected`
/// @param names by language tag
/// @param definitions by language tag: what counts and what does not
/// @param unitOfMeasure by language tag: kg, m, cây, lượt, người
/// @param rule how entries make a total
/// @param sdgTarget target of the UN's 2030 agenda, such as `11.6`
/// @param decimals shown after the point
/// @param quotient of a ratio what is divided by what
/// @param targetable whether a target may be set: never where people's attendance or gifts are
///   counted
public record Indicator(
    String code,
    Map<String, String> names,
    Map<String, String> definitions,
    Map<String, String> unitOfMeasure,
    Rule rule,
    Optional<String> sdgTarget,
    int decimals,
    int position,
    Optional<Quotient> quotient,
    boolean targetable) {

  public enum Rule {
    /// Entries add up.
    SUM,
    /// Attendances (lượt) add up; one person may be counted many times.
    PARTICIPATIONS,
    /// Different persons; never added over areas or periods, counted anew from pseudonyms.
    DISTINCT_PERSONS,
    /// A state on a day: of each subject the newest up to the last day counts. Adds up over areas
    /// and organisations, never over time.
    LAST_VALUE,
    /// The sums of two other indicators divided, in every scope anew; ratios are never added or
    /// averaged.
    RATIO;

    /// Whether the parts by area or organisation are together the whole.
    public boolean addsUp() {
      return this != DISTINCT_PERSONS && this != RATIO;
    }

    /// Whether the book takes amounts of it.
    public boolean isPosted() {
      return addsUp();
    }
  }

  /// @param numerator code of an indicator that adds up
  /// @param denominator code of another one
  /// @param factor 100 for percent
  public record Quotient(String numerator, String denominator, BigDecimal factor) {}

  public String name(String language) {
    return names.getOrDefault(language, code);
  }

  public String definition(String language) {
    return definitions.getOrDefault(language, "");
  }

  public String unit(String language) {
    return unitOfMeasure.getOrDefault(language, "");
  }

  public boolean isRatio() {
    return rule == Rule.RATIO;
  }
}
