package org.chungtay.care.overview;

import java.util.List;
import java.util.Locale;
import org.chungtay.shared.view.Tone;

/// How a place stands. `CLOSED` ones are seen only among the launches of a month.
public enum PlaceState {
  KEPT(Tone.KEPT),
  AT_RISK(Tone.RISK),
  LAPSED(Tone.LAPSED),
  FREE(Tone.OPEN),
  CLOSED(Tone.PLAIN);

  private final Tone tone;

  PlaceState(Tone tone) {
    this.tone = tone;
  }

  public static List<PlaceState> today() {
    return List.of(KEPT, AT_RISK, LAPSED, FREE);
  }

  public Tone tone() {
    return tone;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
