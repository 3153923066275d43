package org.chungtay.outcome.ground;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Wards that something may be said of: those of today, then former ones, because figures and plans
/// of before a reorganisation are of the wards of their time.
@Component
public class WardChoices {
  private final Territory territory;
  private final CityClock clock;

  WardChoices(Territory territory, CityClock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  public List<Area> all() {
    var city = territory.city().id();
    var today = clock.today();
    var former =
        territory.reorganizationDays(city).stream()
            .filter(day -> !day.isAfter(today))
            .flatMap(day -> territory.communes(city, day.minusDays(1)).stream())
            .filter(area -> !area.inForceOn(today))
            .distinct();
    return Stream.concat(territory.communes(city, today).stream(), former).toList();
  }

  /// A former one says until when it was there: names are used again.
  public static Option option(Page page, Area area) {
    var name =
        area.until()
            .map(day ->
                page.t(
                    "outcome.ward.until",
                    "name",
                    area.fullName(),
                    "day",
                    page.day(day.minusDays(1))))
            .orElseGet(area::fullName);
    return new Option(area.id().toString(), name);
  }
}
