package org.chungtay.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/// A day of the Vietnamese lunar calendar: the Chinese rules with new moons and solar terms of
/// UTC+7 instead of UTC+8 (decision 121/CP of 8/8/1967), so that Tết was a day earlier in 1968 and
/// 2007 and a month earlier in 1985 (ADR 105).
///
/// @param year in which most of the lunar year lies: 2026 of Bính Ngọ
/// @param leap the second month of that number in its year
public record LunarDate(int year, int month, boolean leap, int day) {
  private static final TimeZone VIETNAM =
      new SimpleTimeZone((int) (7 * ChronoUnit.HOURS.getDuration().toMillis()), "UTC+7");

  /// A rota asks the same few hundred days again and again, and each is astronomy.
  private static final Cache<LocalDate, LunarDate> KNOWN =
      Caffeine.newBuilder().maximumSize(2_000).build();

  public static LunarDate of(LocalDate day) {
    return KNOWN.get(day, LunarDate::reckoned);
  }

  private static LunarDate reckoned(LocalDate day) {
    var calendar = new Vietnamese();
    calendar.setTime(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.ofHours(7))));
    var month = calendar.get(Calendar.MONTH) + 1;
    return new LunarDate(
        year(day, month),
        month,
        calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1,
        calendar.get(Calendar.DAY_OF_MONTH));
  }

  /// Tết falls between 20 January and 21 February: before it the last two months still belong to
  /// the year before.
  private static int year(LocalDate day, int lunarMonth) {
    return day.getMonthValue() <= 3 && lunarMonth >= 10 ? day.getYear() - 1 : day.getYear();
  }

  /// The library computes for Beijing unless a subclass says where else.
  private static final class Vietnamese extends ChineseCalendar {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("deprecation")
    Vietnamese() {
      super(VIETNAM, ULocale.ROOT, VIETNAM);
    }
  }
}
