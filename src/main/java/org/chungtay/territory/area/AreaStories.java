package org.chungtay.territory.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Service;

@Service
class AreaStories {
  private final Territory territory;
  private final AreaRows rows;
  private final CityClock clock;

  AreaStories(Territory territory, AreaRows rows, CityClock clock) {
    this.territory = territory;
    this.rows = rows;
    this.clock = clock;
  }

  /// Refuses `not-found` when there is no such area.
  AreaStory get(AreaId id) {
    var area = territory.get(id);
    return new AreaStory(
        area,
        above(area),
        rows.predecessors(id),
        rows.successors(List.of(id)).getOrDefault(id, List.of()),
        territory.residentialGroups(id, clock.today()));
  }

  private List<Area> above(Area area) {
    var above = new ArrayList<Area>();
    Optional<Area> next = area.parent().flatMap(territory::find);
    while (next.isPresent()) {
      above.add(next.get());
      next = next.get().parent().flatMap(territory::find);
    }
    return above;
  }
}
