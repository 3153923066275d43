package org.chungtay.place;

import java.util.Collection;
import java.util.Map;
import org.chungtay.shared.view.Tone;
import org.chungtay.shared.web.Page;

/// Told by a module above: how launched places stand today, in a word and its look. One statement
/// for a whole list.
public interface PlaceStandings {

  /// Those of which nothing is known are left out.
  Map<PlaceId, Standing> of(Page page, Collection<PlaceId> places);

  record Standing(Tone tone, String word) {}
}
