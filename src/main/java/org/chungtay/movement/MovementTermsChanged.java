package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// The movement changed since it was looked at; the answer would be to other terms.
public final class MovementTermsChanged extends Conflict {

  private static final long serialVersionUID = 1L;

  public MovementTermsChanged() {
    super("movement-terms-changed");
  }
}
