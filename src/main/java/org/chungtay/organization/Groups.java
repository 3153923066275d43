package org.chungtay.organization;

import java.time.LocalDate;
import org.chungtay.identity.Actor;
import org.chungtay.territory.AreaId;

/// Opening groups below a unit, and renaming and closing groups and sectoral branches; each needs
/// `units.manage` for the unit above.
public interface Groups {

  /// Opens a group. Repeating it with the same id changes nothing; refuses `group-exists` for a
  /// second one of that name below the same unit, `unit-closed` below one that is closed on the
  /// day, and `area-outside-unit` unless the area is the parent's or lies in it; below a sectoral
  /// branch it is the parent's.
  Unit open(Actor actor, NewGroup group);

  /// @param version of the unit that was read, or `stale-version` is refused
  void rename(Actor actor, UnitId group, String name, int version);

  /// The last day of a group, included; refuses while groups below it are open.
  void close(Actor actor, UnitId group, LocalDate lastDay);

  /// The same, and from the day after its members go on in another unit of the organisation: needs
  /// `members.manage` for that one too, and refuses `heir-elsewhere` at its field where it is none
  /// or not in force then.
  void close(Actor actor, UnitId group, LocalDate lastDay, UnitId heir);

  record NewGroup(UnitId id, UnitId parent, String name, AreaId area, LocalDate since) {}
}
