package org.chungtay.portal.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.springframework.stereotype.Component;

/// One ward by month or by organisation under the boundaries of a day: all lines and the whole in
/// one statement.
@Component
class WardParts {
  private final Outcomes outcomes;
  private final Organizations organizations;

  WardParts(Outcomes outcomes, Organizations organizations) {
    this.outcomes = outcomes;
    this.organizations = organizations;
  }

  private record Asked(LineKey key, Scope scope) {}

  Parts parts(Question question, Indicator indicator, Scope scope, LocalDate boundaries) {
    var lines = lines(question.breakdown(), scope);
    var answers =
        outcomes.answers(
            Stream.concat(Stream.of(scope), lines.stream().map(Asked::scope))
                .map(one -> new Outcomes.Question(indicator.code(), one))
                .toList(),
            boundaries);
    var whole = answers.getFirst().total();
    var found = new LinkedHashMap<LineKey, BigDecimal>();
    for (int at = 0; at < lines.size(); at++) {
      found.put(lines.get(at).key(), answers.get(at + 1).total());
    }
    var parts = new Parts(found, whole);
    if (!lines.isEmpty() && areParts(question.breakdown(), indicator)) {
      remainder(parts).ifPresent(rest -> found.put(new LineKey.Remainder(), rest));
    }
    return parts;
  }

  /// Of a split ward each line takes its share rounded, and so does the whole.
  private static Optional<BigDecimal> remainder(Parts parts) {
    return Optional.of(parts.whole().subtract(parts.sum())).filter(rest -> rest.signum() != 0);
  }

  /// Whether the lines are together the whole.
  private static boolean areParts(Breakdown breakdown, Indicator indicator) {
    return switch (indicator.rule()) {
      case SUM, PARTICIPATIONS -> true;
      case LAST_VALUE -> breakdown == Breakdown.ORGANIZATIONS;
      case DISTINCT_PERSONS, RATIO -> false;
    };
  }

  private List<Asked> lines(Breakdown breakdown, Scope scope) {
    return switch (breakdown) {
      case MONTHS -> months(scope);
      case ORGANIZATIONS -> byOrganization(scope);
      case WARDS, TOTAL -> List.of();
    };
  }

  private static List<Asked> months(Scope scope) {
    return Stream.iterate(
            YearMonth.from(scope.from()),
            month -> !month.isAfter(YearMonth.from(scope.to())),
            month -> month.plusMonths(1))
        .map(month -> new Asked(key(scope, month), within(scope, month)))
        .toList();
  }

  /// The first month stands beside the first month of earlier.
  private static LineKey key(Scope scope, YearMonth month) {
    var first = YearMonth.from(scope.from());
    return LineKey.of((int) ChronoUnit.MONTHS.between(first, month));
  }

  private static Scope within(Scope scope, YearMonth month) {
    var first = month.atDay(1);
    var last = month.atEndOfMonth();
    return new Scope(
        first.isBefore(scope.from()) ? scope.from() : first,
        last.isAfter(scope.to()) ? scope.to() : last,
        scope.area(),
        scope.organization(),
        scope.unit(),
        scope.work());
  }

  private List<Asked> byOrganization(Scope scope) {
    return organizations.all().stream()
        .map(Organization::id)
        .filter(one -> scope.organization().map(one::equals).orElse(true))
        .map(one -> new Asked(LineKey.of(one.value()), scope.of(one)))
        .toList();
  }
}
