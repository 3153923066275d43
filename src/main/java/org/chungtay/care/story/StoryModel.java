package org.chungtay.care.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.adopt.AdoptChances;
import org.chungtay.care.standing.Standing;
import org.chungtay.care.survival.Survivals.Stood;
import org.chungtay.care.weeks.Mark;
import org.chungtay.care.weeks.WeekCell;
import org.chungtay.place.Place;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// The care for a place, for everybody: groups, never persons.
///
/// @param held by whom today; empty for a place that is free
/// @param lately who looked after it last, where nobody does today
/// @param weeks the last year, the oldest first
/// @param stood whether it was still kept six and twelve months after its launch, as far as it is
///   so old
/// @param chance what the reader could do about a place that nobody looks after
public record StoryModel(
    Place place,
    Optional<Held> held,
    Optional<Lately> lately,
    List<Week> weeks,
    List<Round> rounds,
    List<Photo> photos,
    List<Stood> stood,
    int highest,
    Optional<AdoptChances.Chance> chance,
    boolean signedIn,
    boolean mayOpen) {

  public record Held(
      UUID id,
      UUID group,
      String unit,
      @Nullable String sister,
      LocalDate since,
      String rule,
      Standing state,
      int balance,
      @Nullable LocalDate lastKept) {}

  public record Lately(String unit, LocalDate until) {}

  /// @param week its Monday
  public record Week(LocalDate week, Mark mark) {}

  public record Round(UUID id, LocalDate day, String unit) {}

  public long count(Mark mark) {
    return weeks.stream().filter(week -> week.mark() == mark).count();
  }

  /// Weeks in which somebody was on turn and was not excused.
  public long asked() {
    return count(Mark.KEPT) + count(Mark.MISSED);
  }

  public boolean everKept() {
    return weeks.stream().anyMatch(week -> week.mark() != Mark.NONE);
  }

  public List<WeekCell> cells(Page page) {
    return weeks.stream()
        .map(week ->
            new WeekCell(
                week.mark(),
                page.day(week.week()) + ": " + page.t("care.story.week." + week.mark().code())))
        .toList();
  }
}
