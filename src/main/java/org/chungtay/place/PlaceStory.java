package org.chungtay.place;

import gg.jte.Content;
import java.util.List;
import org.chungtay.shared.web.Page;

/// Told by modules above: what they know of a launched place and show on its public page below what
/// this module shows: who looks after it, which weeks were kept, where to report that it is
/// neglected. In the order of their `@Order`.
public interface PlaceStory {

  /// Each with its own heading of the second level; none where there is nothing to say.
  List<Content> sections(Place place, Page page);
}
