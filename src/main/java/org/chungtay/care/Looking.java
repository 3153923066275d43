package org.chungtay.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;

/// The public lot of each month and the looks that follow from it, for callers other than the
/// pages: the same rules and refusals.
public interface Looking {

  /// Freezes the list of today's month if nobody has.
  ///
  /// @return the day whose public number counts; none where nobody looks after a place
  Optional<LocalDate> freeze();

  /// The public number, typed by one and again by one of another organisation; once it is sure the
  /// month is drawn.
  void number(Actor officer, LocalDate month, UnitId unit, String digits);

  /// Of a month that is drawn, by place.
  List<Pair> pairs(LocalDate month);

  /// What somebody of the group that was drawn saw; sent again it changes nothing.
  void look(Actor actor, LocalDate month, Seen seen);

  /// By the group that looks after the place, once.
  void answer(Actor actor, LocalDate month, PlaceId place, String words);

  /// @param by nobody where there is no other group
  record Pair(PlaceId place, UnitId of, Optional<UnitId> by) {}

  /// @param well codes of the check-list that were found well
  /// @param photo as JPEG
  record Seen(UUID id, PlaceId place, List<String> well, String words, Optional<byte[]> photo) {}
}
