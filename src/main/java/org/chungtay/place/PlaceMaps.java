package org.chungtay.place;

import gg.jte.Content;
import java.util.Map;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.AreaId;

/// The launched places of a commune drawn where they lie, each marked by what a module above knows
/// of it.
public interface PlaceMaps {

  /// @param marked those that are drawn, with how each is marked
  /// @param words what the map shows, for everybody; the heading of its legend
  /// @param legend a word for each look that occurs
  Content of(
      Page page, AreaId commune, Map<PlaceId, Look> marked, String words, Map<Look, String> legend);

  /// Each has its own shape beside its colour.
  enum Look {
    KEPT,
    RISK,
    LAPSED,
    FREE;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
