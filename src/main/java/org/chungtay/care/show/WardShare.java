package org.chungtay.care.show;

/// How a ward answers.
///
/// @param key what addresses call it
/// @param open without an answer
public record WardShare(String key, String name, int open, int due, int inTime) {

  /// Percent, whole; 0 where nothing was due.
  public int share() {
    return due == 0 ? 0 : Math.round(100f * inTime / due);
  }
}
