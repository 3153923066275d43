package org.chungtay.care.weeks;

/// A week as it is drawn.
///
/// @param words a number that stands in it, or empty
/// @param spared some of it was a week of amnesty
/// @param said what it says when it is pointed at
/// @param address where it opens, or empty
public record WeekCell(Mark mark, String words, boolean spared, String said, String address) {

  public WeekCell(Mark mark, String said) {
    this(mark, "", false, said, "");
  }
}
