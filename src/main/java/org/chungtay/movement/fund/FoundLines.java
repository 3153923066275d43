package org.chungtay.movement.fund;

import java.util.List;

/// A page of a fund's lines.
///
/// @param page from 0
/// @param count of all that were found
public record FoundLines(List<FundLine> lines, int page, int pages, int count) {}
