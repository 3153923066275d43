package org.chungtay.place;

import org.chungtay.shared.error.Conflict;

/// The place is no longer in the state that this starts from: launched or closed meanwhile.
public final class PlaceMovedOn extends Conflict {

  private static final long serialVersionUID = 1L;

  public PlaceMovedOn() {
    super("place-moved-on");
  }
}
