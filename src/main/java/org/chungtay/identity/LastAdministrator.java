package org.chungtay.identity;

import org.chungtay.shared.error.Conflict;

/// Without this one nobody would administer the installation.
public final class LastAdministrator extends Conflict {
  private static final long serialVersionUID = 1L;

  public LastAdministrator() {
    super("last-administrator");
  }
}
