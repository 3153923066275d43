package org.chungtay.evidence;

import org.chungtay.shared.error.Invalid;

/// The picture is in the phone's own format; the refusal says how to send a JPEG.
public final class HeicPhoto extends Invalid {

  private static final long serialVersionUID = 1L;

  public HeicPhoto() {
    super("heic-photo");
  }
}
