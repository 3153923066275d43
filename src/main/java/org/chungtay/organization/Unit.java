package org.chungtay.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.territory.AreaId;

/// An organisation in an area: its city unit, a ward's unit, a sectoral branch, or a group (cell,
/// self-managed group).
///
/// @param path ids from the city unit down to this one, this one included
/// @param covering units in which a role holds for what this one did: its path and, once it was
///   succeeded, what covers its successors (all parts of a split)
public record Unit(
    UnitId id,
    OrganizationId organization,
    Kind kind,
    String name,
    AreaId area,
    Optional<UnitId> parent,
    List<UnitId> path,
    List<UnitId> covering,
    LocalDate since,
    Optional<LocalDate> until) {

  public enum Kind {
    CITY,
    WARD,
    /// Of no ward: an agency, a school, a trade.
    BRANCH,
    GROUP
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
  }
}
