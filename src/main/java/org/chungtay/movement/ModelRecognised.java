package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// A recognised model keeps its recipe: others follow it as it was.
public final class ModelRecognised extends Conflict {

  private static final long serialVersionUID = 1L;

  public ModelRecognised() {
    super("model-recognised");
  }
}
