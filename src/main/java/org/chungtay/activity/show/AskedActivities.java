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
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.time.Moments;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads what a reader looks for from the address of the list. What cannot be read is left out: the
/// list then shows more, never something else.
@Component
class AskedActivities {
  private static final String MOVEMENT = "movement";
  private static final Duration LOOK_BACK = Duration.ofDays(400);
  private static final Duration LOOK_AHEAD = Duration.ofDays(400);

  /// About a hundred metres: enough to find what is near, too little to find who asked.
  private static final double THOUSANDTHS = 1000;

  private final Organizations organizations;
  private final Territory territory;
  private final Movements movements;
  private final CityClock clock;

  AskedActivities(
      Organizations organizations, Territory territory, Movements movements, CityClock clock) {
    this.organizations = organizations;
    this.territory = territory;
    this.movements = movements;
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
    var movement = movement(asked);
    var all =
        new Search(
            asked.getOrDefault("q", ""),
            ward(asked).map(Area::id),
            organizations.byCode(asked.getOrDefault("organization", "")).map(Organization::id),
            Optional.empty(),
            movement.map(Movement::id),
            List.of(State.OPEN, State.RUNNING, State.CANCELLED),
            Optional.of(day(asked, "from").orElse(over ? earliest(movement) : now)),
            Optional.of(
                day(asked, "to")
                    .map(last -> last.plus(Duration.ofDays(1)))
                    .orElse(over ? now : now.plus(LOOK_AHEAD))),
            Optional.empty(),
            over ? Optional.empty() : point(asked),
            over,
            page,
            size);
    return narrowed(all, when, now);
  }

  private static Search narrowed(Search all, When when, Instant now) {
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

  /// One that everyone may see; a draft is not found.
  Optional<Movement> movement(Map<String, String> asked) {
    var form = new Form(Map.of(MOVEMENT, List.of(asked.getOrDefault(MOVEMENT, ""))));
    return form.idIfGiven(MOVEMENT)
        .map(MovementId::of)
        .flatMap(movements::find)
        .filter(one -> one.state() != Movement.State.DRAFT);
  }

  /// A movement is shown from its first day on, however long ago that is.
  private Instant earliest(Optional<Movement> movement) {
    return movement
        .map(one -> one.first().atStartOfDay(clock.zone()).toInstant())
        .orElse(clock.now().minus(LOOK_BACK));
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
