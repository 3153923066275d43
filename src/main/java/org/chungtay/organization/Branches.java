package org.chungtay.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chungtay.identity.Actor;

/// Sectoral branches: units of no ward, such as the union of an agency, of a school or of a trade.
/// They form a tree below the organisation's unit of the city; groups lie below them. What they do
/// is counted where it is done. They are renamed and closed like [Groups].
public interface Branches {

  /// Opens a branch; needs `units.manage` for the unit above. Repeating it with the same id changes
  /// nothing; refuses `group-exists` for a second one of that name below the same unit,
  /// `unit-closed` below one that is closed on the day, and `not-sectoral` below anything else than
  /// the unit of the city or another branch.
  Unit open(Actor actor, NewBranch branch);

  /// The branches of an organisation on a day in the order of their tree: a page of them.
  List<Branch> of(OrganizationId organization, LocalDate day, Wanted wanted);

  /// How many there are on all pages.
  long count(OrganizationId organization, LocalDate day, Wanted wanted);

  /// A branch of the organisation, closed or not.
  Optional<Branch> find(OrganizationId organization, UnitId branch);

  /// @param typed begins a word of the name; empty matches all
  /// @param page 0 is the first
  record Wanted(String typed, Optional<Sector> sector, int page, int size) {}

  /// @param above name of the unit directly above
  /// @param depth 1 directly below the unit of the city
  /// @param until first day on which it is no longer in force
  record Branch(
      UnitId id, String name, Sector sector, String above, int depth, Optional<LocalDate> until) {}

  record NewBranch(UnitId id, UnitId parent, String name, Sector sector, LocalDate since) {}

  /// Whose people a branch brings together.
  enum Sector {
    AGENCY,
    SCHOOL,
    ENTERPRISE,
    TRADE,
    OTHER;

    /// As it stands in addresses and message keys.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
