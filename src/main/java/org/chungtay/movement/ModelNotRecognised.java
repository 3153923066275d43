package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// Only what was recognised is taken over by others.
public final class ModelNotRecognised extends Conflict {

  private static final long serialVersionUID = 1L;

  public ModelNotRecognised() {
    super("model-not-recognised");
  }
}
