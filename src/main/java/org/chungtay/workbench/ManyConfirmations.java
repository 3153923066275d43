package org.chungtay.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Duties.Ask;
import org.chungtay.activity.Duties.Duty;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.Duties.Order;
import org.chungtay.activity.Reporting;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.DomainException;
import org.chungtay.workbench.BenchModel.Decided;
import org.springframework.stereotype.Component;

/// Confirms many reports, each in its own transaction: what cannot be confirmed, or deserves a look
/// first, is left as it is and says why.
@Component
class ManyConfirmations {
  static final int MOST = 200;

  private final Duties duties;
  private final Reporting reporting;

  ManyConfirmations(Duties duties, Reporting reporting) {
    this.duties = duties;
    this.reporting = reporting;
  }

  List<Decided> confirm(Actor officer, List<Chosen> chosen) {
    var asked = chosen.stream().map(Chosen::activity).collect(Collectors.toSet());
    var waiting =
        duties
            .list(officer, new Ask(Kind.TO_CONFIRM, "", Order.LONGEST_WAITING, asked, 0, MOST))
            .duties()
            .stream()
            .collect(Collectors.toMap(duty -> duty.activity().id(), duty -> duty));
    var decided = new ArrayList<Decided>();
    for (var one : chosen.stream().distinct().toList()) {
      decided.add(confirm(officer, one, Optional.ofNullable(waiting.get(one.activity()))));
    }
    return decided;
  }

  private Decided confirm(Actor officer, Chosen chosen, Optional<Duty> waiting) {
    var title = waiting.map(duty -> duty.activity().title()).orElse("");
    var doubt = waiting.flatMap(duty -> duty.doubts().stream().findFirst());
    if (doubt.isPresent()) {
      return left(chosen, title, "workbench.doubt." + key(doubt.get()), Map.of());
    }
    try {
      reporting.confirm(officer, chosen.activity(), chosen.revision());
      return new Decided(chosen.activity().toString(), title, Optional.empty(), Map.of());
    } catch (DomainException refused) {
      return left(chosen, title, "refusal." + refused.code(), refused.arguments());
    }
  }

  private static Decided left(
      Chosen chosen, String title, String key, Map<String, Object> arguments) {
    return new Decided(chosen.activity().toString(), title, Optional.of(key), arguments);
  }

  static String key(Duties.Doubt doubt) {
    return doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A ticked row: the report as the officer saw it.
  record Chosen(ActivityId activity, int revision) {}
}
