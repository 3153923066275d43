package org.chungtay.activity.show;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activities.Search;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.time.Moments;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads what a reader looks for from the address of the list. What cannot be read is left out: the
/// list then shows more, never something else.
@Component
class AskedActivities {
  private static final Duration LOOK_BACK = Duration.ofDays(400);
  private static final Duration LOOK_AHEAD = Duration.ofDays(400);

  /// About a hundred metres: enough to find what is near, too little to find who asked.
  private static final double THOUSANDTHS = 1000;

  private final Organizations organizations;
  private final Territory territory;
  private final CityClock clock;

  AskedActivities(Organizations organizations, Territory territory, CityClock clock) {
    this.organizations = organizations;
    this.territory = territory;
    this.clock = clock;
  }

  /// What the reader wants to see of the list.
  enum When {
    COMING,
    PAST,
    AWAITING;

    static When of(Map<String, String> asked) {
      return switch (asked.getOrDefault("when", "")) {
        case "past" -> PAST;
        case "awaiting" -> AWAITING;
        default -> COMING;
      };
    }
  }

  Search search(Map<String, String> asked, int page, int size) {
    var now = clock.now();
    var when = When.of(asked);
    var over = when != When.COMING;
    var all =
        new Search(
            asked.getOrDefault("q", ""),
            ward(asked).map(Area::id),
            organizations.byCode(asked.getOrDefault("organization", "")).map(Organization::id),
            Optional.empty(),
            List.of(State.OPEN, State.RUNNING, State.CANCELLED),
            Optional.of(day(asked, "from").orElse(over ? now.minus(LOOK_BACK) : now)),
            Optional.of(
                day(asked, "to")
                    .map(last -> last.plus(Duration.ofDays(1)))
                    .orElse(over ? now : now.plus(LOOK_AHEAD))),
            Optional.empty(),
            over ? Optional.empty() : point(asked),
            over,
            page,
            size);
    return switch (when) {
      case COMING -> all;
      case PAST -> all.doneBy(now);
      case AWAITING -> all.awaitedAt(now);
    };
  }

  static int page(Map<String, String> asked) {
    try {
      return Math.clamp(Integer.parseInt(asked.getOrDefault("page", "0")), 0, 10_000);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  Optional<Area> ward(Map<String, String> asked) {
    return territory.commune(asked.getOrDefault("ward", "").strip(), clock.today());
  }

  private Optional<Instant> day(Map<String, String> asked, String field) {
    try {
      return Optional.of(asked.getOrDefault(field, ""))
          .filter(text -> !text.isBlank())
          .map(LocalDate::parse)
          .map(day -> day.atStartOfDay(clock.zone()).toInstant())
          .filter(Moments::areSound);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  static Optional<Activity.Point> point(Map<String, String> asked) {
    try {
      if (asked.containsKey("latitude") && asked.containsKey("longitude")) {
        var latitude = rounded(asked.getOrDefault("latitude", ""));
        var longitude = rounded(asked.getOrDefault("longitude", ""));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
            ? Optional.of(new Activity.Point(latitude, longitude))
            : Optional.empty();
      }
    } catch (NumberFormatException notACoordinate) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static double rounded(String degrees) {
    return Math.rint(Double.parseDouble(degrees) * THOUSANDTHS) / THOUSANDTHS;
  }
}
