package org.chungtay.place.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.place.shape.PlaceColumns;
import org.jspecify.annotations.Nullable;

/// A line as it was sent.
///
/// @param place the id under which it will be kept
/// @param decided `ANOTHER` or `LEAVE`, once somebody decided about a doubt
record TypedPlace(int line, UUID place, Map<PlaceColumns, String> cells, @Nullable String decided) {

  String cell(PlaceColumns column) {
    return cells.getOrDefault(column, "");
  }

  boolean is(String decision) {
    return Optional.ofNullable(decided).filter(decision::equals).isPresent();
  }
}
