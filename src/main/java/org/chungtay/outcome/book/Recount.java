package org.chungtay.outcome.book;

import java.util.List;

/// What a new count said of what was kept.
///
/// @param kept how many figures were kept
/// @param looked how many of them were counted anew
public record Recount(int kept, int looked, List<Difference> differences) {}
