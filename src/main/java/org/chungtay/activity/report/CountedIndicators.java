package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Posting.Amount;

/// The indicators of an activity that nobody types: they follow from what was recorded on the day.
public final class CountedIndicators {
  static final String ACTIVITIES = "activities-held";
  public static final String PARTICIPATIONS = "participations";
  static final String THEMSELVES = "participations-self";
  static final String BY_LEADER = "participations-leader";
  static final String DELEGATED = "participations-delegated";
  static final String HOURS = "volunteer-hours";

  private static final Set<String> COUNTED =
      Set.of(ACTIVITIES, PARTICIPATIONS, THEMSELVES, BY_LEADER, DELEGATED, HOURS);
  private static final Set<Indicator.Rule> BY_HAND =
      Set.of(Indicator.Rule.SUM, Indicator.Rule.LAST_VALUE);
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private CountedIndicators() {}

  /// What a leader weighs, measures or counts by hand.
  public static List<Indicator> enteredByHand(List<Indicator> all) {
    return all.stream()
        .filter(indicator -> BY_HAND.contains(indicator.rule()))
        .filter(indicator -> !COUNTED.contains(indicator.code()))
        .toList();
  }

  /// An activity at many sites was held once: its first site carries it.
  static List<Amount> of(Presence presence, boolean firstSite) {
    var amounts = new ArrayList<Amount>();
    if (firstSite) {
      amounts.add(new Amount(ACTIVITIES, BigDecimal.ONE));
    }
    amounts.add(amount(PARTICIPATIONS, presence.participations()));
    amounts.add(amount(THEMSELVES, presence.themselves()));
    amounts.add(amount(BY_LEADER, presence.byLeader()));
    amounts.add(amount(DELEGATED, presence.delegated()));
    amounts.add(new Amount(HOURS, hours(presence.seconds())));
    return amounts;
  }

  /// Hours to one decimal: nobody's minutes are known better.
  static BigDecimal hours(long seconds) {
    return BigDecimal.valueOf(seconds).divide(SECONDS_PER_HOUR, 1, RoundingMode.HALF_UP);
  }

  private static Amount amount(String indicator, int count) {
    return new Amount(indicator, BigDecimal.valueOf(count));
  }
}
