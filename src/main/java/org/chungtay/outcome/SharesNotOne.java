package org.chungtay.outcome;

import org.chungtay.shared.error.Invalid;

/// Parts are not each more than 0 and together exactly 1, or an organisation stands twice.
public final class SharesNotOne extends Invalid {

  private static final long serialVersionUID = 1L;

  public SharesNotOne() {
    super("shares-not-one");
  }
}
