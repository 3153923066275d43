package org.chungtay.evidence;

import org.chungtay.shared.error.Invalid;

/// More than 15 MB or 50 million pixels.
public final class PhotoTooLarge extends Invalid {

  private static final long serialVersionUID = 1L;

  public PhotoTooLarge() {
    super("photo-too-large");
  }
}
