package org.chungtay.care.voice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where something is, as forms say it: the point of a device or of a tap, otherwise the ward that
/// was chosen.
@Component
public class Located {
  /// Eleven metres: where it is, not whose door.
  private static final int DECIMALS = 4;

  private final Territory territory;
  private final CityClock clock;

  Located(Territory territory, CityClock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  /// @param area the commune
  public record Spot(Optional<Area> area, @Nullable Double latitude, @Nullable Double longitude) {}

  /// Notes at their fields what makes no sense; a point outside the city is refused at `ward`.
  public Spot of(Form form) {
    var latitude = degrees(form, "latitude", 90);
    var longitude = degrees(form, "longitude", 180);
    if (latitude.isPresent() && longitude.isPresent()) {
      var area = territory.communeAt(latitude.get(), longitude.get(), clock.today());
      if (area.isEmpty()) {
        form.refuse("ward", "outside-the-city");
      }
      return new Spot(area, latitude.get(), longitude.get());
    }
    return new Spot(ward(form), null, null);
  }

  /// A point in an address; what makes no sense, or lies outside the city, is none.
  public Optional<Spot> tapped(String latitude, String longitude) {
    var typed = new Form(Map.of("latitude", List.of(latitude), "longitude", List.of(longitude)));
    var north = degrees(typed, "latitude", 90);
    var east = degrees(typed, "longitude", 180);
    return north.isEmpty() || east.isEmpty()
        ? Optional.empty()
        : territory
            .communeAt(north.get(), east.get(), clock.today())
            .map(area -> new Spot(Optional.of(area), north.get(), east.get()));
  }

  /// As exactly as files and programs are told where something is.
  public static BigDecimal rough(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private Optional<Area> ward(Form form) {
    var key = form.one("ward");
    if (key.isBlank()) {
      if (form.refusal("ward").isEmpty()) {
        form.refuse("ward", "needed");
      }
      return Optional.empty();
    }
    var ward = territory.commune(key.strip(), clock.today()).filter(one -> one.until().isEmpty());
    if (ward.isEmpty()) {
      form.refuse("ward", "not-a-choice");
    }
    return ward;
  }

  private static Optional<Double> degrees(Form form, String field, int most) {
    var text = Typed.line(form.one(field));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches("-?\\d{1,3}(\\.\\d{1,17})?")) {
      var number = new BigDecimal(text).doubleValue();
      if (Math.abs(number) <= most) {
        return Optional.of(number);
      }
    }
    form.refuse(field, "not-a-number");
    return Optional.empty();
  }
}
