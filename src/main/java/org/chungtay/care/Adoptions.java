package org.chungtay.care;

import java.time.LocalDate;
import java.util.Optional;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;

/// Who looks after which place.
public interface Adoptions {

  /// Today's.
  Optional<Adopted> of(PlaceId place);

  /// Also one that is over, refused or not decided yet; refuses `not-found`.
  Adopted get(AdoptionId adoption);

  /// @param until first day on which it is over
  record Adopted(
      AdoptionId id,
      PlaceId place,
      UnitId unit,
      Optional<UnitId> sister,
      LocalDate since,
      Optional<LocalDate> until) {}
}
