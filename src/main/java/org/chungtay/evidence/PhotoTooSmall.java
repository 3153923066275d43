package org.chungtay.evidence;

import org.chungtay.shared.error.Invalid;

/// Less than 64 pixels on a side: nothing can be seen on it.
public final class PhotoTooSmall extends Invalid {

  private static final long serialVersionUID = 1L;

  public PhotoTooSmall() {
    super("photo-too-small");
  }
}
