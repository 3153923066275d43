package org.chungtay.activity.unplanned;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.SiteId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

/// Reads what a leader typed about unplanned work. Ids of the parts follow from the form's id, so
/// that the form sent twice is the same in every part.
@Component
class UnplannedForm {
  private static final BigDecimal LARGEST = new BigDecimal("1000000");
  private static final BigDecimal DAY_HOURS = BigDecimal.valueOf(24);
  private static final BigDecimal USUAL_HOURS = BigDecimal.valueOf(2);
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
  private static final int DAYS_BACK = 60;
  private static final int MOST_NAMES = 300;
  private static final int LONGEST_NAME = 100;

  private final CityClock clock;
  private final Organizations organizations;
  private final Whereabouts whereabouts;

  UnplannedForm(CityClock clock, Organizations organizations, Whereabouts whereabouts) {
    this.clock = clock;
    this.organizations = organizations;
    this.whereabouts = whereabouts;
  }

  static String field(Indicator indicator) {
    return "result-" + indicator.code();
  }

  /// Refuses at the fields, before anything is stored.
  UnplannedWork read(Form form, List<Indicator> indicators) {
    var id = form.id("id");
    var title = form.line("title", 160);
    var unit = form.idIfGiven("unit").flatMap(given -> organizations.find(UnitId.of(given)));
    if (unit.isEmpty()) {
      form.refuse("unit", "not-a-choice");
    }
    var starts = starts(form);
    var ends = starts.plus(lasting(form));
    var place = form.lineOrEmpty("place", 160);
    var area = whereabouts.read(form);
    var site = SiteId.of(Ids.named("unplanned-site/" + id));
    var heads = form.wholeIfGiven("heads", 0, 50_000).orElse(0);
    var names = names(form);
    if (heads == 0 && names.isEmpty() && form.refusal("heads").isEmpty()) {
      form.refuse("heads", "nobody-came");
    }
    var report = new Report(form.lines("words", 4000), results(form, site, indicators));
    form.check();
    var leading = unit.orElseThrow();
    var where = area.orElseThrow();
    var plan = plan(id, title, leading, starts, ends, site(site, place, where, form));
    return new UnplannedWork(plan, delegations(id, site, leading, heads), names, report);
  }

  private Instant starts(Form form) {
    var today = clock.today();
    var when = form.choice("when", When.class);
    LocalDate day =
        switch (when) {
          case MORNING, AFTERNOON -> today;
          case YESTERDAY -> today.minusDays(1);
          case DAY -> form.day("day", today.minusDays(DAYS_BACK), today);
        };
    var time = when == When.AFTERNOON ? AFTERNOON : MORNING;
    var starts = clock.instantOf(day.atTime(time));
    if (starts.isAfter(clock.now())) {
      form.refuse(when == When.DAY ? "day" : "when", "in-the-future");
    }
    return starts;
  }

  private static Duration lasting(Form form) {
    var hours = form.quantityIfGiven("hours", DAY_HOURS, 1).orElse(USUAL_HOURS);
    if (hours.signum() == 0) {
      form.refuse("hours", "needed");
      return Duration.ofHours(1);
    }
    return Duration.ofSeconds(hours.multiply(SECONDS_PER_HOUR).longValue());
  }

  private static List<Result> results(Form form, SiteId site, List<Indicator> indicators) {
    var results = new ArrayList<Result>();
    for (var indicator : indicators) {
      form.quantityIfGiven(field(indicator), LARGEST, indicator.decimals())
          .map(quantity -> new Result(site, indicator.code(), quantity))
          .ifPresent(results::add);
    }
    return results;
  }

  /// One name a line, as pasted from Zalo or Excel; numbers and dashes before a name are dropped.
  private static List<String> names(Form form) {
    var names =
        form.lines("names", MOST_NAMES * LONGEST_NAME)
            .lines()
            .map(line -> Typed.line(line.replaceFirst("^[\\s\\d.)+*•-]+", "")))
            .filter(name -> !name.isEmpty())
            .toList();
    if (names.size() > MOST_NAMES) {
      form.refuse("names", "too-many-names");
    } else if (names.stream()
        .anyMatch(name -> name.codePointCount(0, name.length()) > LONGEST_NAME)) {
      form.refuse("names", "too-long", Map.of("most", LONGEST_NAME));
    }
    return names;
  }

  private static Activity.Site site(SiteId id, String place, Whereabouts.Found where, Form form) {
    return new Activity.Site(
        id,
        place.isEmpty() ? where.name() : place,
        AreaId.of(where.area()),
        Whereabouts.point(form));
  }

  private static List<Delegation> delegations(UUID id, SiteId site, Unit unit, int heads) {
    return heads == 0
        ? List.of()
        : List.of(
            new Delegation(
                Ids.named("unplanned-heads/" + id),
                site,
                unit.name(),
                Optional.of(unit.id()),
                heads));
  }

  private static Plan plan(
      UUID id, String title, Unit unit, Instant starts, Instant ends, Activity.Site site) {
    return new Plan(
        ActivityId.of(id),
        title,
        "",
        "",
        unit.id(),
        starts,
        ends,
        Optional.empty(),
        List.of(new Share(unit.organization(), unit.id(), BigDecimal.ONE)),
        List.of(site));
  }

  enum When {
    MORNING,
    AFTERNOON,
    YESTERDAY,
    DAY
  }
}
