package org.chungtay.activity.unplanned;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
import org.chungtay.activity.named.ListLine;
import org.chungtay.activity.named.PastedList;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
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
    var unit = unit(form);
    var lasting = lasting(form);
    var starts = starts(form, lasting);
    var ends = starts.plus(lasting);
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
    return new UnplannedWork(
        plan,
        delegations(id, site, leading, heads),
        names,
        form::value,
        form.ticked("another"),
        report);
  }

  private Optional<Unit> unit(Form form) {
    var unit = form.idIfGiven("unit").flatMap(given -> organizations.find(UnitId.of(given)));
    if (unit.isEmpty()) {
      form.refuse("unit", "not-a-choice");
    }
    return unit;
  }

  /// At the usual hour, or earlier if the work is over by now: who reports at half past seven began
  /// at half past five.
  private Instant starts(Form form, Duration lasting) {
    var now = clock.at(clock.now());
    var today = now.toLocalDate();
    var when = form.choice("when", When.class);
    var day =
        switch (when) {
          case MORNING, AFTERNOON -> today;
          case YESTERDAY -> today.minusDays(1);
          case DAY -> form.day("day", today.minusDays(DAYS_BACK), today);
        };
    if (when == When.AFTERNOON && now.toLocalTime().isBefore(LocalTime.NOON)) {
      form.refuse("when", "in-the-future");
    }
    var usual = clock.instantOf(day.atTime(when == When.AFTERNOON ? AFTERNOON : MORNING));
    var over = clock.now().minus(lasting);
    var midnight = clock.instantOf(day.atStartOfDay());
    var starts = over.isBefore(usual) ? over : usual;
    return starts.isBefore(midnight) ? midnight : starts;
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

  /// One name a line; a line that is none is shown instead of being left out.
  private static List<ListLine.Name> names(Form form) {
    var lines = PastedList.read(form, "names");
    var names = PastedList.names(lines);
    lines.stream()
        .filter(line -> !names.contains(line))
        .findFirst()
        .ifPresent(line -> form.refuse("names", "not-a-name", Map.of("line", line.text())));
    return withoutPhones(names);
  }

  /// Nobody agreed here to the use of a phone.
  static List<ListLine.Name> withoutPhones(List<ListLine.Name> names) {
    return names.stream().map(name -> new ListLine.Name(name.text(), Optional.empty())).toList();
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
