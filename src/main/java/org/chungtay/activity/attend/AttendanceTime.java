package org.chungtay.activity.attend;

import java.time.Duration;
import java.time.Instant;
import org.chungtay.activity.Activity;

/// When attendance is taken: from two hours before the start until the report is sent. The writer's
/// statement asks the same of the database.
final class AttendanceTime {
  private static final Duration BEFORE = Duration.ofHours(2);

  private AttendanceTime() {}

  static boolean open(Activity activity, Instant now) {
    return activity.state().takesAttendance() && !now.isBefore(activity.startsAt().minus(BEFORE));
  }

  /// Refuses `attendance-closed`; ask it before the first write.
  static void require(Activity activity, Instant now) {
    if (!open(activity, now)) {
      throw new AttendanceClosed();
    }
  }
}
