package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.SiteId;

/// A report that is being written; kept on the server so that it can be finished on another phone.
public record Draft(Report report, Optional<Instant> savedAt) {
  static final Draft EMPTY = new Draft(new Report("", List.of()), Optional.empty());

  public Optional<BigDecimal> quantity(SiteId site, String indicator) {
    return report.results().stream()
        .filter(result -> result.site().equals(site) && result.indicator().equals(indicator))
        .map(Result::quantity)
        .findFirst();
  }

  Draft with(String words) {
    return new Draft(new Report(words, report.results()), savedAt);
  }

  Draft with(List<Result> results) {
    return new Draft(new Report(report.words(), results), savedAt);
  }
}
