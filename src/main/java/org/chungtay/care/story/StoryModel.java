package org.chungtay.care.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.adopt.AdoptChances;
import org.chungtay.care.standing.Standing;
import org.chungtay.place.Place;
import org.chungtay.shared.view.Photo;
import org.jspecify.annotations.Nullable;

/// The care for a place, for everybody: groups, never persons.
///
/// @param held by whom today; empty for a place that is free
/// @param weeks the last year, the oldest first
/// @param chance what the reader could do about a place that nobody looks after
public record StoryModel(
    Place place,
    Optional<Held> held,
    List<Week> weeks,
    List<Round> rounds,
    List<Photo> photos,
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

  /// @param week its Monday
  public record Week(LocalDate week, Mark mark) {}

  public enum Mark {
    KEPT,
    MISSED,
    EXCUSED,
    DUE,
    NONE;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

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
}
