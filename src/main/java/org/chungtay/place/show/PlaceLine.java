package org.chungtay.place.show;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.place.Place;
import org.jspecify.annotations.Nullable;

/// A place in a list.
///
/// @param ward in full
public record PlaceLine(
    UUID id,
    String code,
    String kind,
    String name,
    String note,
    UUID area,
    String ward,
    @Nullable String group,
    BigDecimal length,
    Place.State state,
    @Nullable LocalDate launched,
    @Nullable LocalDate closed) {

  public String address() {
    return "/places/" + id;
  }

  public Optional<LocalDate> since() {
    return Optional.ofNullable(launched);
  }
}
