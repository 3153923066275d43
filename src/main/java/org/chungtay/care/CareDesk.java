package org.chungtay.care;

import org.chungtay.identity.Actor;

/// What waits in the care for places, in counts.
public interface CareDesk {

  /// Groups that ask for a place, rounds that a second person looks at, and places to which nobody
  /// came any more, as far as this officer decides on them: nothing that they did themselves.
  int waiting(Actor officer);
}
