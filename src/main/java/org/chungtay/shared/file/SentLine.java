package org.chungtay.shared.file;

import java.util.List;

/// A line of a sent table with something in it.
///
/// @param number as the person's own program counts it, from 1
/// @param cells up to the last one with something in it
/// @param cleaned invisible characters (controls, turned reading direction) were taken out of a
///   cell
public record SentLine(int number, List<SentCell> cells, boolean cleaned) {

  /// Empty beyond the last cell.
  public SentCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SentCell.empty();
  }

  public List<String> texts() {
    return cells.stream().map(SentCell::text).toList();
  }
}
