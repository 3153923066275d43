package org.chungtay.organization.succession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group below the unit of a ward that ended.
///
/// @param ward unit of the former ward
/// @param wardName name of the former ward's area
/// @param area in which the group goes on
/// @param commune in which that area lies
record FormerGroup(
    UUID unit,
    UUID organization,
    UUID parent,
    UUID ward,
    String wardName,
    String name,
    UUID area,
    UUID commune,
    LocalDate since,
    @Nullable LocalDate until) {

  boolean belowWard() {
    return parent.equals(ward);
  }
}
