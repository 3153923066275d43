package org.chungtay.demonstration.voice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.chungtay.care.Listening;
import org.chungtay.care.Listening.Said;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// When something is said and when it is answered; nothing happens in the future.
@Component
class Conversation {
  private static final LocalTime AFTERNOON = LocalTime.of(17, 20);
  private static final LocalTime MORNING = LocalTime.of(9, 10);

  private final Listening listening;
  private final CityClock clock;

  Conversation(Listening listening, CityClock clock) {
    this.listening = listening;
    this.clock = clock;
  }

  UUID said(LocalDate day, Said said) {
    var heard = new AtomicReference<UUID>(new UUID(0, 0));
    afternoon(day, () -> heard.set(listening.hear(said)));
    return heard.get();
  }

  void supported(LocalDate day, UUID voice, int neighbours) {
    afternoon(
        day.plusDays(1),
        () -> {
          for (int number = 0; number < neighbours; number++) {
            listening.support(voice, "demonstration:" + voice + ":" + number);
          }
        });
  }

  void afternoon(LocalDate day, Runnable deed) {
    at(day, AFTERNOON, deed);
  }

  void morning(LocalDate day, Runnable deed) {
    at(day, MORNING, deed);
  }

  private void at(LocalDate day, LocalTime time, Runnable deed) {
    var moment = clock.instantOf(day.atTime(time));
    clock.during(moment.isAfter(clock.now()) ? clock.now() : moment, deed);
  }
}
