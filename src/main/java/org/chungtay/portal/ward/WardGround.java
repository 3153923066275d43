package org.chungtay.portal.ward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.territory.Area;

/// A ward through the reorganisations: former ones and later ones on the same ground.
///
/// @param asOf the day that a reader asks for
/// @param then the wards in force on that day on whose ground it lies; itself alone if it was
public record WardGround(
    List<Area> formedFrom, List<Area> became, Optional<LocalDate> asOf, List<Area> then) {

  /// The day under whose boundaries the ward's figures are read; on a day on which there was no
  /// such ward they stay as recorded.
  public Optional<LocalDate> restated(Area ward) {
    return asOf.filter(ward::inForceOn);
  }

  public String asOfDay() {
    return asOf.map(LocalDate::toString).orElse("");
  }
}
