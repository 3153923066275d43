package org.chungtay.organization.unit;

/// What the reader may do in a unit today, so that a page offers only that.
public record UnitRights(boolean groups, boolean members, boolean grants) {}
