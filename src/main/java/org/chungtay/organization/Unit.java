package org.chungtay.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.territory.AreaId;

/// An organisation in an area: its city unit, a ward's unit, or a group (cell, branch, self-managed
/// group).
///
/// @param path ids from the city unit down to this one, this one included
public record Unit(
    UnitId id,
    OrganizationId organization,
    Kind kind,
    String name,
    AreaId area,
    Optional<UnitId> parent,
    List<UnitId> path,
    LocalDate since,
    Optional<LocalDate> until) {

  public enum Kind {
    CITY,
    WARD,
    GROUP
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
  }
}
