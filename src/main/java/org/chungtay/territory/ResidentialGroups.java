package org.chungtay.territory;

import java.time.LocalDate;

/// Renaming and closing residential groups, which people enter themselves. The caller asks whether
/// they may, and what is still there.
public interface ResidentialGroups {
  /// Refuses `area-exists` when another group of the commune is called so, and `not-found` when it
  /// is no residential group.
  Area rename(AreaId group, String name);

  /// The last day, included. Refuses `ends-before-it-begins`.
  void close(AreaId group, LocalDate lastDay);
}
