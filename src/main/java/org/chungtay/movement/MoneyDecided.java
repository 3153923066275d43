package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// The record has been confirmed, refused or withdrawn.
public final class MoneyDecided extends Conflict {
  private static final long serialVersionUID = 1L;

  public MoneyDecided() {
    super("money-decided");
  }
}
