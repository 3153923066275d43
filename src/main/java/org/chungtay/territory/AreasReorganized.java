package org.chungtay.territory;

import java.time.LocalDate;
import java.util.UUID;

/// Areas were merged, split or renamed. Told inside the transaction that does it, so that whatever
/// follows them (units, memberships, rights, what is planned) has followed or nothing has happened.
/// What each became stands in `territory.v_succession` under the reorganisation's id, residential
/// groups too.
///
/// @param day first day of the new areas
public record AreasReorganized(UUID reorganization, LocalDate day) {}
