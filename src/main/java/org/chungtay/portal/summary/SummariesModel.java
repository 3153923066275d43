package org.chungtay.portal.summary;

import java.util.List;

/// Summaries that are kept.
///
/// @param words that names are looked through for
public record SummariesModel(List<Line> lines, String words, int page, int pages, long count) {

  /// @param unit that keeps it, by name
  public record Line(Summary summary, String unit) {}
}
