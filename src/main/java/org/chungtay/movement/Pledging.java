package org.chungtay.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;

/// Pledges of households, by short codes of their groups, for callers other than the pages. Nothing
/// says whose they are. Needs `pledges.visit` for the group.
public interface Pledging {

  /// A code that is there already is renewed.
  ///
  /// @param behaviours codes of what each household practises from today on, by its code
  void take(Actor leader, UnitId group, Map<String, List<String>> behaviours);

  /// What was practised in the households that were visited; a visit of the same day is written
  /// anew. Refuses `not-found` where a household has not pledged anything.
  ///
  /// @param practised by the household's code
  void visit(Actor leader, UnitId group, LocalDate day, Map<String, List<String>> practised);
}
