package org.chungtay.place;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Lines of a list may repeat places that are there: its sender has to decide first.
public final class PlacesDoubtful extends Conflict {

  private static final long serialVersionUID = 1L;

  public PlacesDoubtful(long count) {
    super("places-doubtful", Map.of("count", count));
  }
}
