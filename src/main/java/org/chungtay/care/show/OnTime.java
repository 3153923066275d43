package org.chungtay.care.show;

/// @param due whose last day to answer came within the last twelve months
/// @param inTime those of them that were answered, or refused with a reason, until then
public record OnTime(int due, int inTime) {}
