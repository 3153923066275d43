package org.chungtay.care.rota;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.calendar.Recurrence;
import org.chungtay.shared.web.Page;

/// A rule as people say it.
public final class RuleWords {
  private static final Pattern BY_DAY = Pattern.compile("BYDAY=([-\\dA-Z,]+)");
  private static final String[] WHICH = {"", "first", "second", "third", "fourth"};

  private RuleWords() {}

  public static String of(Page page, Recurrence recurrence) {
    var rule = recurrence.rule();
    var lunar = recurrence.lunarDays();
    if (!lunar.isEmpty()) {
      var days = lunar.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
      return page.t("care.rule.lunar", "days", days);
    }
    var matcher = BY_DAY.matcher(rule);
    if (!matcher.find()) {
      return rule;
    }
    var codes = matcher.group(1);
    var days =
        Arrays.stream(codes.split(","))
            .map(code -> weekday(page, code))
            .collect(Collectors.joining(", "));
    if (rule.startsWith("FREQ=WEEKLY")) {
      return codes.split(",").length == DayOfWeek.values().length
          ? page.t("care.rule.daily")
          : page.t("care.rule.weekly", "days", days);
    }
    var which = codes.startsWith("-1") ? "last" : WHICH[Math.clamp(codes.charAt(0) - '0', 0, 4)];
    return rule.startsWith("FREQ=YEARLY")
        ? page.t("care.rule.quarter", "day", days)
        : page.t("care.rule.monthly", "day", days, "which", page.t("care.which." + which));
  }

  public static String weekday(Page page, DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, page.language().locale());
  }

  private static String weekday(Page page, String code) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> code.endsWith(day.name().substring(0, 2)))
        .findFirst()
        .map(day -> weekday(page, day))
        .orElse(code);
  }
}
