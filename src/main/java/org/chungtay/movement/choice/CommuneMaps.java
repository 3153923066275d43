package org.chungtay.movement.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.CityMap;
import org.springframework.stereotype.Component;

/// The city's map with some communes marked, or shaded by how many of something are in each.
@Component
public class CommuneMaps {
  private static final int MARKED = 4;
  private static final int MOST = 4;

  private final Boundaries boundaries;
  private final CityClock clock;

  CommuneMaps(Boundaries boundaries, CityClock clock) {
    this.boundaries = boundaries;
    this.clock = clock;
  }

  /// Without any commune where none is marked or the shapes are not known.
  public Wards marked(Page page, String caption, Set<AreaId> areas) {
    var map =
        drawn(
            caption,
            "",
            List.of(),
            shape -> {
              var marked = areas.contains(shape.area().id());
              return ward(shape, marked ? page.t("movement.here") : "", marked ? MARKED : 0);
            });
    return areas.isEmpty()
        ? new Wards(caption, "", map.width(), map.height(), map.outlines(), List.of(), List.of())
        : map;
  }

  /// Each commune in the shade of its number: one, two, three, four and more.
  public Wards counted(Page page, String caption, String unit, Map<AreaId, Integer> counts) {
    var legend =
        counts.values().stream()
            .map(count -> Math.min(count, MOST))
            .distinct()
            .sorted()
            .map(shade ->
                new Wards.Shade(
                    shade + 1,
                    page.number(BigDecimal.valueOf(shade), 0) + (shade == MOST ? "+" : "")))
            .toList();
    return drawn(
        caption,
        unit,
        legend,
        shape -> {
          var count = counts.getOrDefault(shape.area().id(), 0);
          return ward(
              shape,
              count == 0 ? "" : page.number(count),
              count == 0 ? 0 : Math.min(count, MOST) + 1);
        });
  }

  private static Wards.Ward ward(CityMap.Shape shape, String value, int shade) {
    return new Wards.Ward(
        shape.id(), shape.area().fullName(), value, shade, "/wards/" + shape.area().key(), false);
  }

  private Wards drawn(
      String caption,
      String unit,
      List<Wards.Shade> legend,
      Function<CityMap.Shape, Wards.Ward> ward) {
    LocalDate today = clock.today();
    var map = boundaries.cityMap(today);
    return new Wards(
        caption,
        unit,
        map.width(),
        map.height(),
        boundaries.outlines(today),
        map.shapes().stream().map(ward).toList(),
        legend);
  }
}
