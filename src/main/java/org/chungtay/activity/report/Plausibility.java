package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// How much is usual, to ask "is that right?" before a slip of the finger becomes a figure. Never a
/// reason to refuse: a storm's clean-up is not usual.
///
/// @param usual what the unit's recent confirmed results were, by indicator
public record Plausibility(Map<String, Usual> usual) {
  public static final Plausibility UNKNOWN = new Plausibility(Map.of());

  private static final BigDecimal FAR = BigDecimal.valueOf(3);

  /// More than this for each participation is rarely true; from the leaders' own experience of what
  /// one person does in a morning.
  private static final Map<String, Integer> PER_PARTICIPATION =
      Map.of(
          "waste-collected", 60,
          "waste-bags", 8,
          "road-cleaned", 400,
          "trees-planted", 25,
          "roses-planted", 40,
          "black-spots-removed", 2);

  private static final int FOR_UNKNOWN = 500;

  /// An indicator's amounts in the unit's recent confirmed activities.
  ///
  /// @param middle half of them were at most this
  /// @param times how many there were
  public record Usual(BigDecimal middle, BigDecimal largest, int times) {}

  public Optional<Usual> usual(String indicator) {
    return Optional.ofNullable(usual.get(indicator));
  }

  public boolean unusual(Map<String, BigDecimal> quantities, int participations) {
    return quantities.entrySet().stream()
        .anyMatch(one -> unusual(one.getKey(), one.getValue(), participations));
  }

  boolean unusual(String indicator, BigDecimal quantity, int participations) {
    var known = usual(indicator).map(Usual::largest).orElse(null);
    if (known != null && quantity.compareTo(known) <= 0) {
      return false;
    }
    var people = BigDecimal.valueOf(Math.max(participations, 1));
    var each = BigDecimal.valueOf(PER_PARTICIPATION.getOrDefault(indicator, FOR_UNKNOWN));
    return quantity.compareTo(each.multiply(people)) > 0
        || (known != null && quantity.compareTo(known.multiply(FAR)) > 0);
  }
}
