package org.chungtay.activity.named;

import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.jspecify.annotations.Nullable;

/// Someone a leader may know by name.
///
/// @param number of their ticket, for those on the activity's list
/// @param unit name of the unit they belong to or that wrote them down before
public record KnownPerson(
    UUID id, String name, @Nullable Integer number, @Nullable String unit, boolean hasPhone) {

  public PersonId person() {
    return PersonId.of(id);
  }

  boolean listed() {
    return number != null;
  }
}
