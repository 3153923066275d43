package org.chungtay.organization.intake;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Doubtful lines are decided upon, or left out, before a list is applied.
final class DoubtsLeft extends Conflict {
  private static final long serialVersionUID = 1L;

  DoubtsLeft(long count) {
    super("doubts-left", Map.of("count", count));
  }
}
