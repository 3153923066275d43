package org.chungtay.activity.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// What everybody who registered was told.
///
/// @param startsBefore when it was to start until then
/// @param startsAfter when it starts now; only of one that was put off
public record Notice(
    Kind kind, Instant at, String reason, Instant startsBefore, @Nullable Instant startsAfter) {

  public enum Kind {
    CANCELLED,
    POSTPONED
  }

  public static Optional<Notice> latest(List<Notice> notices) {
    return notices.isEmpty() ? Optional.empty() : Optional.of(notices.getLast());
  }

  public boolean putOff() {
    return kind == Kind.POSTPONED;
  }

  /// Until when and from when, in words; only of one that was put off.
  public String moved(Page page) {
    return page.t(
        "activity.told.moved",
        "before",
        when(page, startsBefore),
        "after",
        startsAfter == null ? "" : when(page, startsAfter));
  }

  /// The same as a text for any messenger.
  public String text(Page page, String title, String link) {
    return page.t(
            putOff() ? "activity.told.postponed" : "activity.told.cancelled",
            "title",
            title,
            "before",
            when(page, startsBefore),
            "after",
            startsAfter == null ? "" : when(page, startsAfter),
            "reason",
            reason)
        + "\n"
        + link;
  }

  private static String when(Page page, Instant start) {
    return page.time(start) + " " + page.weekday(start);
  }
}
