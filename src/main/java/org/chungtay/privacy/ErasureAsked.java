package org.chungtay.privacy;

import org.chungtay.shared.error.Conflict;

/// The person has asked to be erased already.
public final class ErasureAsked extends Conflict {

  private static final long serialVersionUID = 1L;

  public ErasureAsked() {
    super("erasure-asked");
  }
}
