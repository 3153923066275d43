package org.chungtay.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chungtay.organization.Organization;
import org.chungtay.outcome.Outcomes;
import org.chungtay.territory.Area;
import org.springframework.web.util.UriComponentsBuilder;

/// Which part of a figure a reader looks at: a period, and perhaps one ward or one organisation. It
/// is written into addresses, so that what one reader sees can be sent to another.
public record FigureFilter(
    LocalDate from, LocalDate to, Optional<Area> ward, Optional<Organization> organization) {

  public Outcomes.Scope scope() {
    var city = Outcomes.Scope.city(from, to);
    var here = ward.map(area -> city.in(area.id())).orElse(city);
    return organization.map(one -> here.of(one.id())).orElse(here);
  }

  public FigureFilter in(Area area) {
    return new FigureFilter(from, to, Optional.of(area), organization);
  }

  public FigureFilter of(Organization one) {
    return new FigureFilter(from, to, ward, Optional.of(one));
  }

  public FigureFilter during(YearMonth month) {
    var first = month.atDay(1);
    var last = month.atEndOfMonth();
    return new FigureFilter(
        first.isBefore(from) ? from : first, last.isAfter(to) ? to : last, ward, organization);
  }

  /// `/indicators/waste-collected?from=…`: where the figure opens.
  public String address(String indicator) {
    return query("/indicators/" + indicator);
  }

  public String query(String path) {
    var address = UriComponentsBuilder.fromPath(path).queryParam("from", from).queryParam("to", to);
    ward.ifPresent(area -> address.queryParam("ward", key(area)));
    organization.ifPresent(one -> address.queryParam("organization", one.code()));
    return address.build().encode().toUriString();
  }

  /// A ward in addresses: its code while it is in force, its identity afterwards (codes are
  /// re-used).
  public static String key(Area area) {
    return area.until().isPresent()
        ? area.id().toString()
        : area.code().orElse(area.id().toString());
  }
}
