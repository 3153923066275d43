package org.chungtay.activity.join;

import org.chungtay.shared.error.Conflict;

/// Whoever is checked in can go home, but can no longer have stayed away.
final class AlreadyThere extends Conflict {

  private static final long serialVersionUID = 1L;

  AlreadyThere() {
    super("already-there");
  }
}
