package org.chungtay.place;

import java.time.LocalDate;

/// A place is no longer looked after. Told inside the transaction that did it.
///
/// @param day first day on which it is closed
public record PlaceClosed(PlaceId place, LocalDate day) {}
