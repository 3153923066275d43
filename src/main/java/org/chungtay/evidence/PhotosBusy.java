package org.chungtay.evidence;

import org.chungtay.shared.error.TooMany;

/// Too many pictures are being read at this moment.
public final class PhotosBusy extends TooMany {

  private static final long serialVersionUID = 1L;

  public PhotosBusy() {
    super("photos-busy");
  }
}
