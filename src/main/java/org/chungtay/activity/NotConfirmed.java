package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// Only a confirmed activity can be opened again.
public final class NotConfirmed extends Conflict {

  private static final long serialVersionUID = 1L;

  public NotConfirmed() {
    super("not-confirmed");
  }
}
