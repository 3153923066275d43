package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;

/// What makes a report sound, whatever way it comes in.
final class ReportRules {
  static final int LONGEST_WORDS = 4000;
  static final int LONGEST_REASON = 1000;

  /// A thousand tonnes in one morning at one place is a slip of the finger, not a result.
  static final BigDecimal LARGEST = new BigDecimal("1000000");

  private ReportRules() {}

  /// The field of one result in forms and refusals.
  static String field(Result result) {
    return field(result.site().toString(), result.indicator());
  }

  static String field(String site, String indicator) {
    return "result-" + site + "-" + indicator;
  }

  /// Refuses with every field that is wrong; 0 is as good an amount as any other.
  static void requireSound(Activity activity, Report report, List<Indicator> indicators) {
    var refusals = new ArrayList<FieldRefusal>();
    if (report.words().codePointCount(0, report.words().length()) > LONGEST_WORDS) {
      refusals.add(new FieldRefusal("words", "too-long", Map.of("most", LONGEST_WORDS)));
    }
    var known =
        CountedIndicators.enteredByHand(indicators).stream()
            .map(Indicator::code)
            .collect(Collectors.toSet());
    var seen = new HashSet<String>();
    for (var result : report.results()) {
      if (!known.contains(result.indicator())
          || !isSiteOf(activity, result)
          || !seen.add(field(result))) {
        refusals.add(
            new FieldRefusal(
                field(result), "unknown-indicator", Map.of("indicator", result.indicator())));
      }
      refusalOf(result).ifPresent(refusals::add);
    }
    if (!refusals.isEmpty()) {
      throw new InvalidInput(refusals);
    }
  }

  /// The same report sent again is no second report.
  static boolean same(Report one, Report other) {
    return one.words().equals(other.words()) && results(one).equals(results(other));
  }

  private static List<Result> results(Report report) {
    return report.results().stream()
        .map(result ->
            new Result(result.site(), result.indicator(), Reports.plain(result.quantity())))
        .sorted(Comparator.comparing(ReportRules::field))
        .toList();
  }

  private static boolean isSiteOf(Activity activity, Result result) {
    return activity.sites().stream().anyMatch(site -> site.id().equals(result.site()));
  }

  private static Optional<FieldRefusal> refusalOf(Result result) {
    var quantity = result.quantity();
    if (quantity.signum() < 0) {
      return Optional.of(new FieldRefusal(field(result), "negative"));
    }
    if (quantity.compareTo(LARGEST) > 0) {
      return Optional.of(new FieldRefusal(field(result), "too-large", Map.of("most", LARGEST)));
    }
    return quantity.stripTrailingZeros().scale() > 3
        ? Optional.of(new FieldRefusal(field(result), "too-precise", Map.of("digits", 3)))
        : Optional.empty();
  }
}
