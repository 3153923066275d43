package org.chungtay.activity;

import java.time.Instant;
import java.util.Locale;
import org.chungtay.shared.view.Tone;

/// Where an activity stands for everyone who is not one of its organisers. Work that is over and
/// not in the outcome book is always said to be awaited: it neither goes on forever nor vanishes.
public enum PublicState {
  DRAFT(Tone.DRAFT),
  OPEN(Tone.OPEN),
  RUNNING(Tone.RUNNING),
  /// Over, and nobody has reported yet.
  REPORT_AWAITED(Tone.WAITING),
  /// Reported; whether it was sent back meanwhile is between the leader and the officer.
  CONFIRMATION_AWAITED(Tone.WAITING),
  CONFIRMED(Tone.KEPT),
  CANCELLED(Tone.LAPSED);

  private final Tone tone;

  PublicState(Tone tone) {
    this.tone = tone;
  }

  static PublicState of(Activity activity, Instant now) {
    var over = activity.endsAt().isBefore(now);
    return switch (activity.state()) {
      case DRAFT -> DRAFT;
      case OPEN -> over ? REPORT_AWAITED : OPEN;
      case RUNNING -> over ? REPORT_AWAITED : RUNNING;
      case REPORTED, RETURNED -> CONFIRMATION_AWAITED;
      case CONFIRMED -> CONFIRMED;
      case CANCELLED -> CANCELLED;
    };
  }

  public Tone tone() {
    return tone;
  }

  /// Done, and not in the outcome book yet.
  public boolean awaited() {
    return this == REPORT_AWAITED || this == CONFIRMATION_AWAITED;
  }

  /// Key of the word for it.
  public String key() {
    return "activity.public." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
