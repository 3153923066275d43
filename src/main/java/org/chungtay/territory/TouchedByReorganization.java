package org.chungtay.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What of a module a planned reorganisation would touch, shown before anybody decides. Each module
/// that follows [AreasReorganized] says it.
public interface TouchedByReorganization {

  /// In one statement or few, however many areas end.
  ///
  /// @param former communes that would end
  /// @param day first day on which they would be no longer in force
  List<Touched> touched(Collection<AreaId> former, LocalDate day);

  /// @param what ending of the message key `territory.touched.…`: `units`, `groups`, `members`,
  ///   `officers`, `planned`, `figures`
  record Touched(AreaId former, String what, long count) {}
}
