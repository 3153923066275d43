package org.chungtay.activity;

import org.chungtay.shared.error.NotAllowed;

/// Nobody decides on a report they have a hand in: who kept its draft, counted a delegation for it,
/// or sent it.
public final class OwnReport extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnReport() {
    super("own-report");
  }
}
