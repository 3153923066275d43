package org.chungtay.activity.attend;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.chungtay.activity.attend.AttendanceWriter.Entry;
import org.springframework.stereotype.Component;

/// Where every scan of this node passes, one queue for all of them.
@Component
class Gate {
  private static final int WAITING_AT_MOST = 8192;
  private static final int BATCH = 512;
  private static final long PATIENCE_MILLIS = 10_000;

  private final CheckInQueue<Entry, Recorded> queue;
  private final DistributionSummary asked;

  Gate(AttendanceWriter writer, MeterRegistry meters) {
    this.queue = new CheckInQueue<>(writer::write, WAITING_AT_MOST, BATCH);
    this.asked =
        DistributionSummary.builder("chungtay.checkins")
            .description("tickets of one request at the gate")
            .register(meters);
  }

  /// Returns when all are on disk; call it outside a transaction.
  List<Recorded> checkIn(List<Entry> entries) {
    asked.record(entries.size());
    return queue.record(entries, PATIENCE_MILLIS);
  }

  @PreDestroy
  void close() {
    queue.close();
  }
}
