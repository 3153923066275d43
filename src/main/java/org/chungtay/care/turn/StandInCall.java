package org.chungtay.care.turn;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.TurnId;
import org.chungtay.identity.PersonId;
import org.jspecify.annotations.Nullable;

/// "I can't be there", until somebody is.
///
/// @param widened since when the sister group is asked too
public record StandInCall(
    UUID id,
    TurnId turn,
    PersonId askedBy,
    Instant askedAt,
    Instant widensAt,
    Optional<Instant> widened,
    State state,
    Optional<PersonId> takenBy) {

  public enum State {
    OPEN,
    TAKEN,
    WITHDRAWN,
    OVER
  }

  record Row(
      UUID id,
      UUID turn,
      UUID askedBy,
      Instant askedAt,
      Instant widensAt,
      @Nullable Instant widenedAt,
      String state,
      @Nullable UUID takenBy) {
    static final String SELECT =
        """
        select c.id, c.turn, c.asked_by, c.asked_at, c.widens_at, c.widened_at, c.state, c.taken_by
        from care.stand_in_call c
        """;

    StandInCall call() {
      return new StandInCall(
          id,
          TurnId.of(turn),
          PersonId.of(askedBy),
          askedAt,
          widensAt,
          Optional.ofNullable(widenedAt),
          State.valueOf(state),
          Optional.ofNullable(takenBy).map(PersonId::of));
    }
  }
}
