package org.chungtay.organization.unit;

/// What the reader may do in a unit today, so that a page offers only that.
///
/// @param edit rename or close it, which is asked in the unit above
public record UnitRights(boolean groups, boolean edit, boolean grants) {}
