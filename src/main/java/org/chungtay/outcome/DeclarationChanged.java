package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// The declared figure has a newer version, or was taken back.
public final class DeclarationChanged extends Conflict {

  private static final long serialVersionUID = 1L;

  public DeclarationChanged() {
    super("declaration-changed");
  }
}
