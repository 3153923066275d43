package org.chungtay.place.intake;

import java.time.Instant;
import java.util.UUID;

/// A list that somebody sent.
///
/// @param state `CHECKED`, `APPLIED`, `TAKEN_BACK` or `DISCARDED`
public record SentList(
    UUID id, UUID unit, String fileName, UUID sentBy, Instant sentAt, String state, long lines) {

  public String address() {
    return "/places/lists/" + id;
  }

  public boolean is(String other) {
    return state.equals(other);
  }
}
