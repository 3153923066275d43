package org.chungtay.place;

/// Closing a place was undone: it is what it was before, launched or proposed. Told inside the
/// transaction that did it.
public record PlaceReopened(PlaceId place) {}
