package org.chungtay.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What hangs on units and would go on in the one that they are to become: asked before anybody
/// decides. Modules of higher rows add theirs.
public interface TouchedByMerger {

  /// @param day first day of the merged unit
  List<Touched> touched(Collection<UnitId> units, LocalDate day);

  /// @param what `groups`, `members`, `officers`, `planned`
  record Touched(UnitId unit, String what, long count) {}
}
