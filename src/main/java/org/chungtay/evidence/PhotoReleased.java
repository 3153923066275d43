package org.chungtay.evidence;

import org.chungtay.shared.error.Conflict;

/// The photo is public; it can only be taken down.
public final class PhotoReleased extends Conflict {

  private static final long serialVersionUID = 1L;

  public PhotoReleased() {
    super("photo-released");
  }
}
