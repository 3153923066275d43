package org.chungtay.place;

import java.time.LocalDate;

/// A place became public. Told inside the transaction that did it.
///
/// @param day of the launch
public record PlaceLaunched(PlaceId place, LocalDate day) {}
