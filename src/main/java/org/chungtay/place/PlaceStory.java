package org.chungtay.place;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Page;

/// Told by modules above: what they know of a launched place and show on its public page below what
/// this module shows: who looks after it, which weeks were kept, where to report that it is
/// neglected. In the order of their `@Order`.
public interface PlaceStory {

  /// Each with its own heading of the second level; none where there is nothing to say.
  ///
  /// @param reader who reads it, if they have signed in: ways are shown to whoever may go there
  List<Content> sections(Place place, Page page, Optional<Actor> reader);
}
