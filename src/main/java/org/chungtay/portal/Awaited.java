package org.chungtay.portal;

/// Work that is done and not in the figures yet: said beside them, so that nobody takes them for
/// all there is.
///
/// @param address where it is listed
public record Awaited(long count, String address) {}
