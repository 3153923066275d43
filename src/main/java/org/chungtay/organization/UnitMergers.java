package org.chungtay.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;

/// Groups or branches directly below one unit become one on a day. Whoever manages the units below
/// it writes that down, an administrator of it who is another person approves; nothing is deleted,
/// everything goes on in the merged unit.
public interface UnitMergers {

  /// Repeating it with the same id changes nothing. Needs `units.manage` for the unit above; what
  /// is wrong with it is refused at its field.
  void write(Actor actor, NewMerger merger);

  /// Where its day has come it is applied at once, otherwise on its day. Needs `grants.manage`;
  /// refuses `own-merger` for whoever wrote it and `merger-unsound` if something has changed since.
  ///
  /// @return whether it is applied
  boolean approve(Actor actor, UUID merger);

  /// Which units below `parent` become one.
  ///
  /// @param day the first of the merged unit
  /// @param instrument the decision, as it is cited
  record NewMerger(
      UUID id, UnitId parent, String name, LocalDate day, String instrument, List<UUID> units) {}
}
