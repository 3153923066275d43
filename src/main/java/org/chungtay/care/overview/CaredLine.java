package org.chungtay.care.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in the list of the city's care.
///
/// @param unit who looks after it, or did last; null where nobody ever did
/// @param since from which day on it stands like this
public record CaredLine(
    UUID id,
    String code,
    String name,
    String kind,
    String ward,
    BigDecimal length,
    LocalDate launched,
    PlaceState state,
    boolean held,
    @Nullable String unit,
    @Nullable Integer balance,
    @Nullable LocalDate lastKept,
    @Nullable LocalDate since) {

  public String address() {
    return "/places/" + id;
  }
}
