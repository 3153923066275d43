package org.chungtay.care.lot;

import java.util.List;
import org.chungtay.shared.view.Tone;

/// All draws, the newest first.
public record LotsModel(List<LotDraw> draws, int page, int pages, int count) {

  public static Tone tone(LotDraw.State state) {
    return switch (state) {
      case FROZEN -> Tone.OPEN;
      case TYPED -> Tone.WAITING;
      case CONFIRMED -> Tone.RUNNING;
      case DRAWN -> Tone.KEPT;
    };
  }
}
