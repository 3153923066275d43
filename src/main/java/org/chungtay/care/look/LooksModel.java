package org.chungtay.care.look;

import java.util.List;

/// Places that were drawn, as a reader asks for them.
///
/// @param officer whether they confirm what others do
public record LooksModel(
    LookView view, boolean officer, List<LookLine> lines, int page, int pages, int count) {}
