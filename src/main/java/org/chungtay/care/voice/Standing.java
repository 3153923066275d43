package org.chungtay.care.voice;

import java.util.Locale;
import org.chungtay.shared.view.Tone;

/// How far a voice has come.
public enum Standing {
  RECEIVED(Tone.WAITING),
  /// A unit has said that it deals with it.
  TAKEN(Tone.RUNNING),
  ANSWERED(Tone.KEPT),
  CLOSED(Tone.PLAIN),
  REFUSED(Tone.LAPSED);

  private final Tone tone;

  Standing(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean open() {
    return this == RECEIVED || this == TAKEN;
  }
}
