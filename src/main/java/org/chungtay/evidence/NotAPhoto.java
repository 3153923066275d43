package org.chungtay.evidence;

import org.chungtay.shared.error.Invalid;

/// The file is no JPEG, PNG or WebP picture, or it is damaged or cut off.
public final class NotAPhoto extends Invalid {

  private static final long serialVersionUID = 1L;

  public NotAPhoto() {
    super("not-a-photo");
  }
}
