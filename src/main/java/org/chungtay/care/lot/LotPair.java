package org.chungtay.care.lot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A line of a draw: groups and places only, never persons.
///
/// @param ofName the group that looks after the place
/// @param byName the group that looks at it, with its ward; empty where there is no other
/// @param look id of what was seen, once it was
public record LotPair(
    UUID place,
    String code,
    String name,
    String ward,
    String ofName,
    String byName,
    List<Rule> relaxed,
    Optional<UUID> look,
    int odd) {

  public String address() {
    return "/p/" + code;
  }
}
