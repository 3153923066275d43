package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// The day from which the new words were to hold is over: figures of past days keep the definition
/// they were counted by.
public final class ChangeTooLate extends Conflict {

  private static final long serialVersionUID = 1L;

  public ChangeTooLate() {
    super("change-too-late");
  }
}
