package org.chungtay.care.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.springframework.stereotype.Component;

/// The city's wards shaded by the share of their places that is kept. The steps are fixed, so that
/// the same shade means the same today and next year, here and in another city; a ward in which
/// nothing was begun has a shade of its own.
@Component
class ShareMap {
  private static final List<Integer> STEPS = List.of(0, 50, 70, 85, 95);

  private final Boundaries boundaries;
  private final CityClock clock;

  ShareMap(Boundaries boundaries, CityClock clock) {
    this.boundaries = boundaries;
    this.clock = clock;
  }

  Wards of(Page page, CareFilter filter, Map<AreaId, Counts> counts) {
    var today = clock.today();
    var map = boundaries.cityMap(today);
    return new Wards(
        page.t("care.overview.map"),
        page.t("care.overview.share"),
        map.width(),
        map.height(),
        boundaries.outlines(today),
        map.shapes().stream()
            .map(shape -> {
              var ward = counts.getOrDefault(shape.area().id(), Counts.NONE);
              return new Wards.Ward(
                  shape.id(),
                  shape.area().fullName(),
                  written(page, ward),
                  shade(ward),
                  filter.in(shape.area()).query("/care"),
                  false);
            })
            .toList(),
        legend(page));
  }

  private static String written(Page page, Counts ward) {
    return ward.begun() == 0
        ? page.t("care.overview.none-begun")
        : page.t(
            "care.overview.share-of",
            "share",
            ward.share(),
            "kept",
            ward.kept(),
            "all",
            ward.begun());
  }

  static int shade(Counts ward) {
    return ward.begun() == 0
        ? 0
        : (int) STEPS.stream().filter(step -> ward.share() >= step).count();
  }

  private static List<Wards.Shade> legend(Page page) {
    return Stream.concat(
            Stream.of(new Wards.Shade(0, page.t("care.overview.none-begun"))),
            Stream.of(1, 2, 3, 4, 5)
                .map(shade ->
                    new Wards.Shade(
                        shade,
                        page.t(
                            "care.overview.step",
                            "from",
                            STEPS.get(shade - 1),
                            "to",
                            shade < STEPS.size() ? STEPS.get(shade) - 1 : 100))))
        .toList();
  }
}
