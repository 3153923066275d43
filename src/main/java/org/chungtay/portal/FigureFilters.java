package org.chungtay.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Tab;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads a [FigureFilter] from an address. What cannot be read is noted in the form and the usual
/// period is shown, so a mistyped day never shows a wrong figure without saying so.
@Component
public class FigureFilters {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final Territory territory;
  private final Organizations organizations;
  private final Activities activities;
  private final CityClock clock;

  FigureFilters(
      Territory territory, Organizations organizations, Activities activities, CityClock clock) {
    this.territory = territory;
    this.organizations = organizations;
    this.activities = activities;
    this.clock = clock;
  }

  /// The last twelve months, today included.
  public FigureFilter year() {
    var today = clock.today();
    return FigureFilter.lasting(today.minusYears(1).plusDays(1), today);
  }

  /// The last seven days, today included.
  public FigureFilter week() {
    var today = clock.today();
    return FigureFilter.lasting(today.minusDays(6), today);
  }

  private FigureFilter thisYear() {
    var today = clock.today();
    return FigureFilter.lasting(today.withDayOfYear(1), today);
  }

  private FigureFilter thisQuarter() {
    var today = clock.today();
    var month = (today.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
    return FigureFilter.lasting(LocalDate.of(today.getYear(), month, 1), today);
  }

  /// Filters are a plain form sent by GET: their fields are in the address.
  public static Form typed(HttpServletRequest request) {
    return Form.typed(request);
  }

  public FigureFilter read(Form form) {
    var usual = year();
    var latest = clock.today().plusYears(1);
    var from = form.dayIfGiven("from", EARLIEST, latest).orElse(usual.from());
    var to = form.dayIfGiven("to", EARLIEST, latest).orElse(usual.to());
    if (to.isBefore(from)) {
      form.refuse("to", "period-turned-round");
      return usual;
    }
    return new FigureFilter(
        from, to, wardOf(form), organizationOf(form), activityOf(form), day(form, "boundaries"));
  }

  /// Of a former ward, unless somebody chose a period, the last year in which it was in force: of
  /// the years after it there is nothing to show.
  public FigureFilter read(Form form, Area ward) {
    var read = read(form);
    boolean chosen = !form.value("from").isBlank() || !form.value("to").isBlank();
    return chosen
        ? read
        : ward.until()
            .map(until -> read.during(until.minusYears(1), until.minusDays(1)))
            .orElse(read);
  }

  /// A day whose boundaries somebody asks for.
  public Optional<LocalDate> day(Form form, String field) {
    return form.dayIfGiven(field, EARLIEST, clock.today().plusYears(1));
  }

  /// The usual periods and a range, for a page about what `path` names.
  public Period period(Page page, Form form, FigureFilter filter, String path) {
    return new Period(
        path,
        FigureFilter.lasting(filter.from(), filter.to()),
        List.of(
            tab(page.t("portal.period.year"), year(), filter, path),
            tab(page.t("portal.period.this-year"), thisYear(), filter, path),
            tab(page.t("portal.period.this-quarter"), thisQuarter(), filter, path)),
        form);
  }

  private static Tab tab(String label, FigureFilter period, FigureFilter shown, String path) {
    return new Tab(label, period.period(path), shown.lasts(period));
  }

  public Narrowing narrowing(Page page, Form form, FigureFilter filter, String path) {
    return new Narrowing(
        path,
        filter,
        form,
        wards().stream().map(area -> new Option(area.key(), area.fullName())).toList(),
        organizations.all().stream()
            .map(one -> new Option(one.code(), one.name(page.language().tag())))
            .toList());
  }

  /// A commune of the city by its code (in force today) or its identity (any day).
  public Area ward(String key) {
    return territory.commune(key, clock.today()).orElseThrow(() -> new NotFound("area"));
  }

  public Organization organization(String code) {
    return organizations.byCode(code).orElseThrow(() -> new NotFound("organization"));
  }

  public List<Area> wards() {
    return wards(clock.today());
  }

  /// Wards in force on a day, before communes.
  public List<Area> wards(LocalDate day) {
    return territory.communes(territory.city().id(), day).stream()
        .sorted(Comparator.comparing((Area area) -> !area.kind().equals("Phường")))
        .toList();
  }

  private Optional<Area> wardOf(Form form) {
    var key = form.value("ward").strip();
    return chosen(form, "ward", key, territory.commune(key, clock.today()));
  }

  private Optional<Organization> organizationOf(Form form) {
    var code = form.value("organization").strip();
    return chosen(form, "organization", code, organizations.byCode(code));
  }

  private Optional<Activity> activityOf(Form form) {
    return form.idIfGiven("activity")
        .flatMap(id -> chosen(form, "activity", id.toString(), activities.find(ActivityId.of(id))));
  }

  private static <T> Optional<T> chosen(Form form, String field, String key, Optional<T> found) {
    if (!key.isEmpty() && found.isEmpty()) {
      form.refuse(field, "not-a-choice");
    }
    return found;
  }
}
