package org.chungtay.outcome;

import org.chungtay.shared.error.NotAllowed;

/// A declared figure is made public by somebody else than recorded it.
public final class OwnDeclaration extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnDeclaration() {
    super("own-declaration");
  }
}
