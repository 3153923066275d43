package org.chungtay.portal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.organization.Organization;
import org.chungtay.outcome.Outcomes;
import org.chungtay.territory.Area;
import org.springframework.web.util.UriComponentsBuilder;

/// Which part of a figure a reader looks at: a period, and perhaps one ward, one organisation or
/// one activity. It is written into addresses, so that what one reader sees can be sent to another.
///
/// @param boundaries the day under whose boundaries wards are shown; as recorded when empty
public record FigureFilter(
    LocalDate from,
    LocalDate to,
    Optional<Area> ward,
    Optional<Organization> organization,
    Optional<Activity> activity,
    Optional<LocalDate> boundaries) {

  public static FigureFilter lasting(LocalDate from, LocalDate to) {
    return new FigureFilter(
        from, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Outcomes.Scope scope() {
    var city = Outcomes.Scope.city(from, to);
    var here = ward.map(area -> city.in(area.id())).orElse(city);
    var theirs = organization.map(one -> here.of(one.id())).orElse(here);
    return activity.map(one -> theirs.ofWork(one.address())).orElse(theirs);
  }

  public FigureFilter until(LocalDate last) {
    return new FigureFilter(from, last, ward, organization, activity, boundaries);
  }

  FigureFilter during(LocalDate first, LocalDate last) {
    return new FigureFilter(first, last, ward, organization, activity, boundaries);
  }

  public FigureFilter in(Area area) {
    return new FigureFilter(from, to, Optional.of(area), organization, activity, boundaries);
  }

  public FigureFilter of(Organization one) {
    return new FigureFilter(from, to, ward, Optional.of(one), activity, boundaries);
  }

  public FigureFilter under(LocalDate day) {
    return new FigureFilter(from, to, ward, organization, activity, Optional.of(day));
  }

  public FigureFilter asRecorded() {
    return new FigureFilter(from, to, ward, organization, activity, Optional.empty());
  }

  public FigureFilter during(YearMonth month) {
    return within(month.atDay(1), month.atEndOfMonth());
  }

  public FigureFilter during(Year year) {
    return within(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private FigureFilter within(LocalDate first, LocalDate last) {
    return new FigureFilter(
        first.isBefore(from) ? from : first,
        last.isAfter(to) ? to : last,
        ward,
        organization,
        activity,
        boundaries);
  }

  public boolean lasts(FigureFilter other) {
    return from.equals(other.from) && to.equals(other.to);
  }

  /// `/indicators/waste-collected?from=…`: where the figure opens.
  public String address(String indicator) {
    return query("/indicators/" + indicator);
  }

  public String query(String path) {
    var address = UriComponentsBuilder.fromPath(path).queryParam("from", from).queryParam("to", to);
    ward.ifPresent(area -> address.queryParam("ward", area.key()));
    organization.ifPresent(one -> address.queryParam("organization", one.code()));
    activity.ifPresent(one -> address.queryParam("activity", one.id()));
    boundaries.ifPresent(day -> address.queryParam("boundaries", day));
    return address.build().encode().toUriString();
  }

  /// The period alone, for a page that is about one ward or one organisation anyway.
  public String period(String path) {
    return lasting(from, to).query(path);
  }

  /// Key of the ward, as a form's choice; empty for the whole city.
  public String wardKey() {
    return ward.map(Area::key).orElse("");
  }

  /// The day as a form's value; empty for wards as recorded.
  public String boundariesDay() {
    return boundaries.map(LocalDate::toString).orElse("");
  }

  public String organizationCode() {
    return organization.map(Organization::code).orElse("");
  }
}
