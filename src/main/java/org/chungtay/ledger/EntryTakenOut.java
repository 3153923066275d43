package org.chungtay.ledger;

import org.chungtay.shared.error.Conflict;

/// An entry is taken out once, and what takes out stays.
public final class EntryTakenOut extends Conflict {
  private static final long serialVersionUID = 1L;

  public EntryTakenOut() {
    super("entry-taken-out");
  }
}
