package org.chungtay.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Duties.Ask;
import org.chungtay.activity.Duties.Duty;
import org.chungtay.activity.Duties.Found;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The workbench as one officer sees it.
///
/// @param indicators by code, for the names of results
/// @param outcome what became of a "confirm many", empty otherwise
public record BenchModel(
    Form form,
    Ask ask,
    Found found,
    Map<Kind, Integer> counts,
    Map<String, Indicator> indicators,
    List<Decided> outcome,
    Instant now) {
  private static final int LATE_DAYS = 3;
  private static final int ESCALATED_DAYS = 7;

  /// One activity of a "confirm many".
  ///
  /// @param refusal message key of why it was left, empty when confirmed
  public record Decided(
      String activity, String title, Optional<String> refusal, Map<String, Object> arguments) {

    /// Why it was left, in the reader's language.
    public String words(Page page) {
      var pairs =
          arguments.entrySet().stream()
              .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
              .toArray();
      return refusal.map(key -> page.t(key, pairs)).orElse("");
    }
  }

  public int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  public String address(Kind kind) {
    return "/workbench?kind=" + code(kind);
  }

  public static String code(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public long daysWaiting(Duty duty) {
    return Math.max(0, Duration.between(duty.since(), now).toDays());
  }

  public boolean late(Duty duty) {
    return daysWaiting(duty) >= LATE_DAYS;
  }

  /// After a week it is shown to the unit above and to the public as waiting too long.
  public boolean escalated(Duty duty) {
    return daysWaiting(duty) >= ESCALATED_DAYS;
  }

  public String open(Duty duty) {
    var address = duty.activity().address();
    return switch (ask.kind()) {
      case TO_CONFIRM -> address + "/confirmation";
      case SHARES -> address + "/shares";
      case RETURNED, OVERDUE -> address + "/report";
      case THIS_WEEK -> address + "/manage";
      case WITH_OTHERS -> address + "/report";
    };
  }

  public long confirmed() {
    return outcome.stream().filter(one -> one.refusal().isEmpty()).count();
  }

  public List<Decided> left() {
    return outcome.stream().filter(one -> one.refusal().isPresent()).toList();
  }

  public String indicator(String code, String language) {
    return Optional.ofNullable(indicators.get(code)).map(one -> one.name(language)).orElse(code);
  }

  public String unit(String code, String language) {
    return Optional.ofNullable(indicators.get(code)).map(one -> one.unit(language)).orElse("");
  }
}
