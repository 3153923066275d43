package org.chungtay.privacy.request;

import java.util.Locale;
import org.chungtay.shared.view.Tone;

/// Where a request stands.
public enum State {
  /// Nobody has replied yet.
  RECEIVED(Tone.WAITING),
  /// Somebody replied and works on it.
  TAKEN(Tone.RUNNING),
  /// An erasure that can still be taken back.
  WAITING(Tone.WAITING),
  DONE(Tone.KEPT),
  REFUSED(Tone.LAPSED),
  TAKEN_BACK(Tone.PLAIN);

  private final Tone tone;

  State(Tone tone) {
    this.tone = tone;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Tone tone() {
    return tone;
  }

  public boolean open() {
    return this == RECEIVED || this == TAKEN || this == WAITING;
  }

  /// An officer may still decide.
  public boolean undecided() {
    return this == RECEIVED || this == TAKEN;
  }
}
