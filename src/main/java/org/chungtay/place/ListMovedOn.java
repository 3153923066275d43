package org.chungtay.place;

import org.chungtay.shared.error.Conflict;

/// The list is no longer in the state that this starts from: somebody was quicker.
public final class ListMovedOn extends Conflict {

  private static final long serialVersionUID = 1L;

  public ListMovedOn() {
    super("place-list-moved-on");
  }
}
