package org.chungtay.portal.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.territory.AreaId;
import org.springframework.web.util.UriComponentsBuilder;

/// What a summary shows. It is kept and sent, never the figures: they are read anew each time.
///
/// @param indicators codes, 1 to 8: a column each
/// @param wards of the lines, all when empty; at most one when the lines are no wards
/// @param chosen days of the span `DAYS`
public record Question(
    List<String> indicators,
    Breakdown breakdown,
    List<AreaId> wards,
    Optional<OrganizationId> organization,
    Span span,
    Optional<Days> chosen,
    Comparison comparison) {
  static final int MOST_INDICATORS = 8;

  Days days(LocalDate today) {
    return span.on(today, chosen);
  }

  Optional<Days> compared(LocalDate today) {
    return comparison.of(span, days(today));
  }

  /// What the lines are parts of; wards that are lines are picked out of the whole city.
  Scope scope(Days days) {
    var city = Scope.city(days.from(), days.to());
    var here =
        breakdown == Breakdown.WARDS ? city : wards.stream().findFirst().map(city::in).orElse(city);
    return organization.map(here::of).orElse(here);
  }

  /// This question as an address asks it.
  public String address(String path) {
    var address =
        UriComponentsBuilder.fromPath(path)
            .queryParam("indicators", indicators.toArray())
            .queryParam("breakdown", breakdown.code());
    if (!wards.isEmpty()) {
      address.queryParam("wards", wards.toArray());
    }
    organization.ifPresent(one -> address.queryParam("organization", one));
    address.queryParam("span", span.code());
    chosen.ifPresent(days -> address.queryParam("from", days.from()).queryParam("to", days.to()));
    return address.queryParam("comparison", comparison.code()).build().encode().toUriString();
  }
}
