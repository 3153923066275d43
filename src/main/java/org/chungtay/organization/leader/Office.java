package org.chungtay.organization.leader;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.chungtay.organization.Leaders.Post;
import org.jspecify.annotations.Nullable;

/// Somebody in a post, from a first day until the first day without.
///
/// @param name empty once the person was erased
/// @param tookOver as the deputy of the one before
/// @param ended why before its term was over
public record Office(
    UUID id,
    UUID unit,
    Post post,
    UUID person,
    String name,
    LocalDate since,
    LocalDate until,
    UUID namedBy,
    boolean tookOver,
    @Nullable Reason ended) {

  public LocalDate lastDay() {
    return until.minusDays(1);
  }

  boolean on(LocalDate day) {
    return !day.isBefore(since) && day.isBefore(until);
  }

  /// One that was corrected on its first day.
  boolean lasted() {
    return since.isBefore(until);
  }

  public String postCode() {
    return post.name().toLowerCase(Locale.ROOT);
  }

  public enum Reason {
    BY_HAND,
    LEFT,
    ROLE,
    TOOK_OVER,
    UNIT;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
