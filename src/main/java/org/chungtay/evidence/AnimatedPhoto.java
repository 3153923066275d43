package org.chungtay.evidence;

import org.chungtay.shared.error.Invalid;

/// The picture moves; what its later frames show would be neither looked at nor kept.
public final class AnimatedPhoto extends Invalid {

  private static final long serialVersionUID = 1L;

  public AnimatedPhoto() {
    super("animated-photo");
  }
}
