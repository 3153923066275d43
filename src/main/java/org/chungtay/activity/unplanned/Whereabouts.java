package org.chungtay.activity.unplanned;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreaMatch;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Where it was: a chosen area, a typed name, or the phone's position; never a guess between
/// namesakes.
@Component
class Whereabouts {
  private final Territory territory;
  private final CityClock clock;

  Whereabouts(Territory territory, CityClock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  /// Empty after a refusal at the field `ward`.
  Optional<Found> read(Form form) {
    var found = chosen(form).or(() -> typed(form)).or(() -> here(form));
    if (found.isEmpty() && form.refusal("ward").isEmpty()) {
      form.refuse("ward", form.value("ward").isBlank() ? "needed" : "no-such-area");
    }
    return found.map(area -> new Found(area.id().value(), area.fullName()));
  }

  /// What a typed name may mean, where it means several areas.
  List<AreaMatch.Candidate> candidates(Form form) {
    return territory.match(form.value("ward")) instanceof AreaMatch.Several several
        ? several.candidates().stream().filter(one -> usable(one.area())).toList()
        : List.of();
  }

  static Optional<Activity.Point> point(Form form) {
    try {
      var point =
          new Activity.Point(
              Double.parseDouble(form.value("latitude")),
              Double.parseDouble(form.value("longitude")));
      return Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180
          ? Optional.of(point)
          : Optional.empty();
    } catch (NumberFormatException notGiven) {
      return Optional.empty();
    }
  }

  private Optional<Area> chosen(Form form) {
    return form.idIfGiven("area").map(AreaId::of).flatMap(territory::find).filter(this::usable);
  }

  private Optional<Area> typed(Form form) {
    var ward = form.value("ward");
    if (ward.isBlank() || ward.length() > 160) {
      return Optional.empty();
    }
    return switch (territory.match(ward)) {
      case AreaMatch.One one when usable(one.area()) -> Optional.of(one.area());
      case AreaMatch.Several several -> {
        form.refuse("ward", "several-areas");
        yield Optional.empty();
      }
      case AreaMatch.One _, AreaMatch.None _ -> Optional.empty();
    };
  }

  private Optional<Area> here(Form form) {
    return form.value("ward").isBlank()
        ? point(form)
            .flatMap(at -> territory.communeAt(at.latitude(), at.longitude(), clock.today()))
        : Optional.empty();
  }

  private boolean usable(Area area) {
    return area.inForceOn(clock.today())
        && switch (area.level()) {
          case COMMUNE, RESIDENTIAL_GROUP -> true;
          case PROVINCE, DISTRICT -> false;
        };
  }

  record Found(UUID area, String name) {}
}
