package org.chungtay.workbench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Duties.Ask;
import org.chungtay.activity.Duties.Duty;
import org.chungtay.activity.Duties.Escalation;
import org.chungtay.activity.Duties.Found;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.Duties.Wait;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The workbench as one officer sees it.
///
/// @param indicators by code, for the names of results
/// @param notices what else waits for the officer
/// @param outcome what became of a "confirm many", empty otherwise
/// @param awaited whom the officer's units wait for
/// @param awaiting whose reports wait for the officer
/// @param ways to where the officer's other work is done
public record BenchModel(
    Form form,
    Ask ask,
    Found found,
    Map<Kind, Integer> counts,
    Map<String, Indicator> indicators,
    BenchNotices notices,
    List<Decided> outcome,
    List<Way> ways,
    List<Wait> awaited,
    List<Wait> awaiting,
    Instant now) {
  /// @param words message key of what is done there
  /// @param permission that opens it anywhere; without one, it is for whoever has units below
  public record Way(String address, String words, Optional<String> permission) {}

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

  /// It waits so long that the unit above sees it too.
  public boolean late(Duty duty) {
    return waits() && duty.escalation() == Escalation.UNIT_ABOVE;
  }

  /// It waits so long that the city's unit sees it too. The public sees all along since when a
  /// report waits.
  public boolean overdue(Duty duty) {
    return waits() && duty.escalation() == Escalation.CITY;
  }

  /// What is planned waits for its day, not for an officer.
  private boolean waits() {
    return switch (ask.kind()) {
      case THIS_WEEK, COMING, DRAFTS -> false;
      case TO_CONFIRM,
          ESCALATED,
          ESCALATED_REPORTS,
          ESCALATED_SHARES,
          SHARES,
          RETURNED,
          OVERDUE,
          WITH_OTHERS ->
          true;
    };
  }

  /// It is shown because it waits too long for somebody below.
  public boolean escalated() {
    return switch (ask.kind()) {
      case ESCALATED, ESCALATED_REPORTS, ESCALATED_SHARES -> true;
      case TO_CONFIRM, SHARES, RETURNED, OVERDUE, THIS_WEEK, COMING, DRAFTS, WITH_OTHERS -> false;
    };
  }

  /// What waits from one unit.
  public String from(Wait wait) {
    return "/workbench?kind=to-confirm&q=" + URLEncoder.encode(wait.who(), StandardCharsets.UTF_8);
  }

  /// What is looked at, for addresses: tab, words and order.
  public String query() {
    return "kind="
        + code(ask.kind())
        + "&q="
        + URLEncoder.encode(ask.words(), StandardCharsets.UTF_8)
        + "&order="
        + ask.order().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String open(Duty duty) {
    var address = duty.activity().address();
    return switch (ask.kind()) {
      case TO_CONFIRM, ESCALATED -> address + "/confirmation";
      case SHARES, ESCALATED_SHARES -> address + "/shares";
      case RETURNED, OVERDUE, ESCALATED_REPORTS -> address + "/report";
      case THIS_WEEK, COMING, DRAFTS -> address + "/manage";
      case WITH_OTHERS -> address + "/report";
    };
  }

  /// A word to those for whom a report waits: the partners first, then the unit's other officers.
  public String reminder(Duty duty, Page page) {
    var partners = !duty.waitsFor().isEmpty();
    var activity = duty.activity();
    return page.t(
        partners ? "workbench.reminder.partner" : "workbench.reminder.officer",
        "who",
        partners ? String.join(", ", duty.waitsFor()) : duty.unit(),
        "title",
        activity.title(),
        "day",
        page.day(activity.day()),
        "count",
        daysWaiting(duty),
        "link",
        page.publicAddress(activity.address() + (partners ? "/shares" : "/confirmation")));
  }

  /// Reports that may be ticked and confirmed together.
  public boolean many() {
    return (ask.kind() == Kind.TO_CONFIRM || ask.kind() == Kind.ESCALATED)
        && !found.duties().isEmpty();
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
