package org.chungtay.activity;

import org.chungtay.shared.error.NotAllowed;

/// Nobody confirms or returns a report they made themselves.
public final class OwnReport extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnReport() {
    super("own-report");
  }
}
