package org.chungtay.care.handover;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.identity.PersonId;
import org.jspecify.annotations.Nullable;

/// An adoption that somebody asks somebody else to take over.
///
/// @param words to whoever takes it over; may be empty
public record Offered(
    UUID id,
    AdoptionId adoption,
    PersonId to,
    PersonId by,
    String words,
    State state,
    Optional<PersonId> decidedBy) {

  public enum State {
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }

  public boolean open() {
    return state == State.OFFERED;
  }

  record Row(
      UUID id,
      UUID adoption,
      UUID toPerson,
      UUID offeredBy,
      String words,
      State state,
      @Nullable UUID decidedBy) {

    Offered offered() {
      return new Offered(
          id,
          AdoptionId.of(adoption),
          PersonId.of(toPerson),
          PersonId.of(offeredBy),
          words,
          state,
          Optional.ofNullable(decidedBy).map(PersonId::of));
    }
  }
}
