package org.chungtay.portal.summary;

/// A summary that is kept.
///
/// @param unit that keeps it, by name
public record SummaryModel(Summary summary, String unit, Shown shown) {}
