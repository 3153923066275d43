package org.chungtay.activity.confirm;

/// A delegation as it was counted.
///
/// @param countedBy whose word the number is
public record CountedDelegation(String name, int heads, String site, String countedBy) {}
