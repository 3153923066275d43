package org.chungtay.organization.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit in which a former one goes on.
///
/// @param sector of a branch
public record NewUnit(
    UUID id,
    UUID organization,
    String kind,
    @Nullable String sector,
    String name,
    UUID area,
    List<UUID> path,
    LocalDate since,
    @Nullable LocalDate until) {

  UUID parent() {
    return path.get(path.size() - 2);
  }
}
