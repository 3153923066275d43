package org.chungtay.shared.view;

/// A bar with its number, drawn and readable at once.
///
/// @param value the number as the reader's language writes it, unit included
/// @param part of the longest bar, 0 to 1
/// @param address where the number opens, or empty
public record Bar(String label, String value, double part, String address) {}
