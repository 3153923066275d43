package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// The adoption is not in force, or not any more; nothing about it is changed.
public final class AdoptionOver extends Conflict {

  private static final long serialVersionUID = 1L;

  public AdoptionOver() {
    super("adoption-over");
  }
}
