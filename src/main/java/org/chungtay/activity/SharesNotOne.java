package org.chungtay.activity;

import org.chungtay.shared.error.Invalid;

/// The parts of the organisations do not sum to exactly 1.
public final class SharesNotOne extends Invalid {

  private static final long serialVersionUID = 1L;

  public SharesNotOne() {
    super("shares-not-one");
  }
}
