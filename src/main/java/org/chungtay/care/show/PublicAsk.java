package org.chungtay.care.show;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.voice.Sort;
import org.chungtay.territory.Area;

/// What everybody asks for.
///
/// @param areas communes; empty for all
/// @param state code, or empty
record PublicAsk(
    Sort sort, List<UUID> areas, String kind, String state, String order, int page, int size) {

  /// What makes no sense is as if it had not been asked.
  static PublicAsk of(Sort sort, Optional<Area> area, String kind, String state, String order) {
    return new PublicAsk(
        sort,
        area.map(one -> List.of(one.id().value())).orElse(List.of()),
        kind.matches("[a-z-]{1,40}") ? kind : "",
        state.matches("RECEIVED|TAKEN|ANSWERED|CLOSED|REFUSED") ? state : "",
        order.equals("supported") ? "supported" : "newest",
        0,
        0);
  }

  PublicAsk at(int other, int most) {
    return new PublicAsk(sort, areas, kind, state, order, other, most);
  }
}
