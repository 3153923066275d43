package org.chungtay.care;

import org.chungtay.shared.error.NotAllowed;

/// Photos of an answer are published by somebody else than who answered.
public final class OwnAnswer extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnAnswer() {
    super("own-answer");
  }
}
