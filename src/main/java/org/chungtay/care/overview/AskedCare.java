package org.chungtay.care.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chungtay.care.overview.Slice.Launch;
import org.chungtay.care.overview.Slice.WeekOf;
import org.chungtay.care.weeks.Mark;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Places;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads a [CareFilter] and what narrows it further from an address. What cannot be read is noted
/// in the form, so that a mistyped ward never shows the whole city without saying so.
@Component
class AskedCare {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int WORDS = 100;

  private final Territory territory;
  private final Organizations organizations;
  private final Places places;
  private final CityClock clock;

  AskedCare(Territory territory, Organizations organizations, Places places, CityClock clock) {
    this.territory = territory;
    this.organizations = organizations;
    this.places = places;
    this.clock = clock;
  }

  CareFilter filter(Form form) {
    return new CareFilter(ward(form), kind(form), organization(form), unit(form), state(form));
  }

  Slice slice(Form form) {
    return new Slice(form.lineOrEmpty("q", WORDS), week(form), launch(form));
  }

  private Optional<Area> ward(Form form) {
    var key = form.lineOrEmpty("ward", 40);
    var found = territory.commune(key, clock.today()).filter(area -> area.inForceOn(clock.today()));
    return chosen(form, "ward", key, found);
  }

  private String kind(Form form) {
    var code = form.lineOrEmpty("kind", 40);
    return chosen(form, "kind", code, places.kind(code)).map(Places.Kind::code).orElse("");
  }

  private Optional<Organization> organization(Form form) {
    var code = form.lineOrEmpty("organization", 40);
    return chosen(form, "organization", code, organizations.byCode(code));
  }

  private Optional<Unit> unit(Form form) {
    return form.idIfGiven("unit")
        .flatMap(id -> chosen(form, "unit", id.toString(), organizations.find(UnitId.of(id))));
  }

  private static Optional<PlaceState> state(Form form) {
    var code = form.lineOrEmpty("state", 20);
    return chosen(
        form,
        "state",
        code,
        PlaceState.today().stream().filter(one -> one.code().equals(code)).findFirst());
  }

  private Optional<WeekOf> week(Form form) {
    var mark = form.lineOrEmpty("mark", 20);
    var found =
        Arrays.stream(Mark.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(mark))
            .filter(WeekOf.MARKS::contains)
            .findFirst();
    return form.dayIfGiven("week", EARLIEST, clock.today().plusYears(1))
        .flatMap(day ->
            chosen(form, "mark", mark.isEmpty() ? "?" : mark, found)
                .map(one -> WeekOf.with(day, one)));
  }

  private static Optional<Launch> launch(Form form) {
    var typed = form.lineOrEmpty("launched", 7);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var months = form.lineOrEmpty("months", 2);
    var kept = form.lineOrEmpty("kept", 5);
    try {
      var month = YearMonth.parse(typed);
      if (month.getYear() < EARLIEST.getYear() || month.getYear() > 9999) {
        form.refuse("launched", "not-a-day");
        return Optional.empty();
      }
      return Optional.of(
          new Launch(
              month,
              months.equals("6") || months.equals("12")
                  ? Optional.of(Integer.valueOf(months))
                  : Optional.empty(),
              kept.isEmpty() ? Optional.empty() : Optional.of(kept.equals("true"))));
    } catch (DateTimeParseException notAMonth) {
      form.refuse("launched", "not-a-day");
      return Optional.empty();
    }
  }

  private static <T> Optional<T> chosen(Form form, String field, String key, Optional<T> found) {
    if (!key.isEmpty() && found.isEmpty()) {
      form.refuse(field, "not-a-choice");
    }
    return found;
  }
}
