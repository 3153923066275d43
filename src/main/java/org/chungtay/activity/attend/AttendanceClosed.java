package org.chungtay.activity.attend;

import org.chungtay.shared.error.Conflict;

/// Too early, reported already, or called off.
final class AttendanceClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  AttendanceClosed() {
    super("attendance-closed");
  }
}
