package org.chungtay.identity.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Which deeds a page shows; what is not understood does not narrow the search.
///
/// @param who begins a word of the name of whoever did it
/// @param subject begins a word of the name of whom or what it was done to
/// @param deed begins its code: `identity` or `identity.role-granted`
/// @param reads only who saw sensitive fields of whom
public record AuditQuery(
    String who,
    String subject,
    String deed,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    boolean reads,
    int page) {
  static final int PER_PAGE = 50;
  private static final int LONGEST = 100;
  private static final int LAST_PAGE = 100_000;

  static AuditQuery of(
      String who, String subject, String deed, String from, String until, boolean reads, int page) {
    return new AuditQuery(
        cut(who),
        cut(subject),
        cut(deed).replaceAll("[^a-z.-]", ""),
        day(from),
        day(until),
        reads,
        Math.clamp(page, 0, LAST_PAGE));
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      var day = LocalDate.parse(typed.strip());
      return day.getYear() < 2000 || day.getYear() > 2200 ? null : day;
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  public String fromText() {
    return from == null ? "" : from.toString();
  }

  public String untilText() {
    return until == null ? "" : until.toString();
  }
}
