package org.chungtay.portal.ward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;

/// All wards of the city.
///
/// @param found what a typed name may mean; empty when nothing was asked
/// @param asked what was typed
/// @param day whose wards are shown; today's when empty
public record WardsModel(
    String asked,
    List<Found> found,
    Form form,
    Optional<LocalDate> day,
    List<Area> wards,
    Wards map) {

  public String dayTyped() {
    return day.map(LocalDate::toString).orElse("");
  }

  /// @param within what tells namesakes apart, or what a former unit became
  public record Found(String name, String within, String address) {}
}
