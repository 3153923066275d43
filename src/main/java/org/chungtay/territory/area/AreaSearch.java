package org.chungtay.territory.area;

import java.util.List;
import org.chungtay.territory.AreaMatch;
import org.chungtay.territory.AreaMatch.Candidate;
import org.chungtay.territory.Territory;

/// What was typed and what it may mean.
///
/// @param certain exactly one area in force bears the name
public record AreaSearch(String typed, List<Candidate> found, boolean certain) {

  static AreaSearch of(String typed, Territory territory) {
    return switch (territory.match(typed)) {
      case AreaMatch.None _ -> new AreaSearch(typed, List.of(), false);
      case AreaMatch.One(var area) ->
          new AreaSearch(
              typed, List.of(new Candidate(area, territory.within(area.id()), List.of())), true);
      case AreaMatch.Several(var candidates) -> new AreaSearch(typed, candidates, false);
    };
  }

  public boolean asked() {
    return !typed.isBlank();
  }
}
