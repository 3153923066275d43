package org.chungtay.organization.succession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The unit of an area that ended and one of the areas in which it goes on.
///
/// @param unitName what the organisation calls its units
/// @param area one of the successors of the unit's area
/// @param kind of that area
/// @param since from when it goes on there
/// @param until first day on which it would have been over anyway
/// @param heaviest whether that area is the heaviest part
/// @param known a unit of the organisation that is there already
record FormerWard(
    UUID unit,
    UUID organization,
    UUID parent,
    String unitName,
    UUID area,
    String kind,
    String fullName,
    LocalDate since,
    @Nullable LocalDate until,
    boolean heaviest,
    @Nullable UUID known) {}
