package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// A partner has not accepted its share of these terms.
public final class SharesNotAccepted extends Conflict {

  private static final long serialVersionUID = 1L;

  public SharesNotAccepted() {
    super("shares-not-accepted");
  }
}
