package org.chungtay.shared.web;

import org.springframework.stereotype.Component;

/// How far the data of a demonstration is, for whoever looks while it is still being made.
@Component
public class Making {
  private volatile int percent = 100;

  /// @param percent 100 once nothing is left to make
  public void reached(int percent) {
    this.percent = percent;
  }

  int percent() {
    return percent;
  }
}
