package org.chungtay.organization;

import java.time.LocalDate;
import java.util.UUID;

/// Units of one organisation became one. Told inside the transaction that merged them, after
/// members, offices and roles have gone on, so that what hangs on units follows or nothing has
/// happened. `organization.v_unit_succession` says what became of which unit.
///
/// @param merger under which that is written down
/// @param day first day of the merged unit
public record UnitsMerged(UUID merger, LocalDate day) {}
