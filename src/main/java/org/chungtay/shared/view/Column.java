package org.chungtay.shared.view;

/// A column of a chart over time.
///
/// @param label a few characters under the column
/// @param longLabel the same in full, for the table and for those who hear the page
/// @param value the number as the reader's language writes it, unit included
/// @param brief the same in at most four figures, to stand over a narrow column
/// @param part of the highest column, 0 to 1
/// @param address where the number opens, or empty
public record Column(
    String label, String longLabel, String value, String brief, double part, String address) {}
