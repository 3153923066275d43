package org.chungtay.care.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.care.overview.CareWeeks.Habit;
import org.chungtay.shared.text.NameOrder;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// The wards of the city beside each other; also those in which nothing was launched yet.
@Component
class CareWards {
  static final Map<String, String> COLUMNS =
      Map.of(
          "name", "", "kept", "", "at-risk", "", "lapsed", "", "free", "", "share", "", "habit",
          "");

  private final Territory territory;
  private final CityClock clock;

  CareWards(Territory territory, CityClock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  List<WardLine> lines(
      CareFilter filter, Map<AreaId, Counts> counts, Map<AreaId, Habit> habits, Ordered order) {
    return communes(filter)
        .map(area ->
            new WardLine(
                area,
                counts.getOrDefault(area.id(), Counts.NONE),
                habits.getOrDefault(area.id(), Habit.NONE)))
        .sorted(comparing(order))
        .toList();
  }

  private Stream<Area> communes(CareFilter filter) {
    return filter
        .ward()
        .map(Stream::of)
        .orElseGet(() -> territory.communes(territory.city().id(), clock.today()).stream());
  }

  private static Comparator<WardLine> comparing(Ordered order) {
    var byName = NameOrder.by((WardLine line) -> line.ward().name());
    Comparator<WardLine> by =
        switch (order.column()) {
          case "kept" -> Comparator.comparingInt(line -> line.counts().kept());
          case "at-risk" -> Comparator.comparingInt(line -> line.counts().atRisk());
          case "lapsed" -> Comparator.comparingInt(line -> line.counts().lapsed());
          case "free" -> Comparator.comparingInt(line -> line.counts().free());
          case "share" ->
              Comparator.comparingDouble(
                  line -> line.counts().begun() == 0 ? -1 : line.counts().percent().doubleValue());
          case "habit" ->
              Comparator.comparingDouble(
                  line -> line.habit().percent().map(BigDecimal::doubleValue).orElse(-1d));
          default -> byName;
        };
    return (order.falling() ? by.reversed() : by).thenComparing(byName);
  }
}
