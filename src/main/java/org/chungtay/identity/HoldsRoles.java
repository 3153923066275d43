package org.chungtay.identity;

import org.chungtay.shared.error.Conflict;

/// Whoever held a role does not go on as another: what they wrote stays theirs.
public final class HoldsRoles extends Conflict {
  private static final long serialVersionUID = 1L;

  public HoldsRoles() {
    super("holds-roles");
  }
}
