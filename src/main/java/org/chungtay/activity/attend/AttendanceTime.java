package org.chungtay.activity.attend;

import java.time.Instant;
import org.chungtay.activity.Activity;

/// When attendance is taken: from when people gather until the report is sent. The writer's
/// statement asks the same of the database.
final class AttendanceTime {
  private AttendanceTime() {}

  static boolean open(Activity activity, Instant now) {
    return activity.state().takesAttendance() && activity.gathers(now);
  }

  /// Refuses `attendance-closed`; ask it before the first write.
  static void require(Activity activity, Instant now) {
    if (!open(activity, now)) {
      throw new AttendanceClosed();
    }
  }
}
