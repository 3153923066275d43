package org.chungtay.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A province, district (until 30/6/2025), commune or ward, or residential group.
///
/// @param kind the official word before the name: Phường, Xã, Thị trấn, Thành phố …
/// @param code official code (GSO), absent for residential groups
/// @param until first day on which it is no longer in force; absent while it is
/// @param areaKm2 square kilometres, where published
public record Area(
    AreaId id,
    Level level,
    Optional<String> code,
    String kind,
    String name,
    String nameEn,
    Optional<AreaId> parent,
    LocalDate since,
    Optional<LocalDate> until,
    Optional<BigDecimal> areaKm2) {

  public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    RESIDENTIAL_GROUP
  }

  /// Phường Thủy Xuân.
  public String fullName() {
    return kind.isEmpty() ? name : kind + " " + name;
  }

  /// What addresses call it: its code while it is in force, its identity afterwards, because codes
  /// are used again.
  public String key() {
    return until.isPresent() ? id.toString() : code.orElse(id.toString());
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
  }
}
