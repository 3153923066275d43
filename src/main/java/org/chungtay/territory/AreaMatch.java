package org.chungtay.territory;

import java.util.List;

/// What a typed name means. Only an exact name (tone placement and case apart) that one area in
/// force bears is `One`; anything less sure is `Several`, best first, for the person to choose
/// from.
public sealed interface AreaMatch {
  record None() implements AreaMatch {}

  record One(Area area) implements AreaMatch {}

  record Several(List<Candidate> candidates) implements AreaMatch {}

  /// @param within the names above it, nearest first, to tell namesakes apart
  /// @param becoming for a former area, what it became
  record Candidate(Area area, List<String> within, List<Area> becoming) {}
}
