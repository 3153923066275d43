package org.chungtay.outcome;

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
public record Indicator(
    String code,
    Map<String, String> names,
    Map<String, String> definitions,
    Map<String, String> unitOfMeasure,
    Rule rule,
    Optional<String> sdgTarget,
    int decimals,
    int position) {

  public enum Rule {
    /// Entries add up.
    SUM,
    /// Attendances (lượt) add up; one person may be counted many times.
    PARTICIPATIONS,
    /// Different persons; never added over areas or periods, counted anew from pseudonyms.
    DISTINCT_PERSONS
  }

  public String name(String language) {
    return names.getOrDefault(language, code);
  }

  public String definition(String language) {
    return definitions.getOrDefault(language, "");
  }

  public String unit(String language) {
    return unitOfMeasure.getOrDefault(language, "");
  }
}
