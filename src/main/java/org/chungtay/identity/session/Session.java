package org.chungtay.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.web.Viewer;
import org.jspecify.annotations.Nullable;

/// An open session as the database knew it when it was read.
///
/// @param endsAt absolute end, however busy the session is
/// @param officer the person holds a role today
/// @param vouchedBy on whose word it was opened; null when the person signed in by themselves
record Session(
    UUID id,
    UUID person,
    String name,
    boolean officer,
    Instant seenAt,
    Instant endsAt,
    @Nullable UUID vouchedBy) {

  Actor actor() {
    return new Actor(PersonId.of(person), name);
  }

  Viewer viewer() {
    return new Viewer(name, officer);
  }
}
