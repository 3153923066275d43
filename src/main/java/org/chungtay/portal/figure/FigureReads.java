package org.chungtay.portal.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Share;
import org.chungtay.portal.FigureFilter;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.view.Bar;
import org.chungtay.shared.view.Column;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads a figure from the outcome book in the shape that pages show.
@Component
class FigureReads {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Outcomes outcomes;
  private final Organizations organizations;
  private final Territory territory;

  FigureReads(Outcomes outcomes, Organizations organizations, Territory territory) {
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.territory = territory;
  }

  Indicator indicator(String code) {
    return outcomes.indicator(code).orElseThrow(() -> new NotFound("indicator"));
  }

  Outcomes.Figure figure(Indicator indicator, FigureFilter filter) {
    return outcomes.totals(filter.scope()).stream()
        .filter(figure -> figure.indicator().code().equals(indicator.code()))
        .findFirst()
        .orElseGet(() -> new Outcomes.Figure(indicator, BigDecimal.ZERO, 0));
  }

  List<Bar> byOrganization(Page page, Indicator indicator, FigureFilter filter) {
    var parts = outcomes.byOrganization(indicator.code(), filter.scope());
    var most = most(parts.stream().map(Outcomes.Part::total).toList());
    var known = organizationsById();
    return parts.stream()
        .flatMap(part ->
            Stream.ofNullable(known.get(part.key()))
                .map(one ->
                    new Bar(
                        one.name(page.language().tag()),
                        written(page, indicator, part.total()),
                        share(part.total(), most),
                        filter.of(one).address(indicator.code()))))
        .toList();
  }

  List<Column> byMonth(Page page, Indicator indicator, FigureFilter filter) {
    var parts = outcomes.byMonth(indicator.code(), filter.scope());
    var most = most(parts.stream().map(Outcomes.Part::total).toList());
    return parts.stream()
        .map(part ->
            new Column(
                page.number(part.key().getMonthValue()),
                "%02d/%d".formatted(part.key().getMonthValue(), part.key().getYear()),
                page.number(part.total(), indicator.decimals()),
                page.brief(part.total()),
                share(part.total(), most),
                filter.during(part.key()).address(indicator.code())))
        .toList();
  }

  List<IndicatorModel.RowLine> lines(Page page, Indicator indicator, Outcomes.Rows rows) {
    var areas = territory.all(rows.rows().stream().map(Outcomes.Row::area).distinct().toList());
    var known = organizationsById();
    return rows.rows().stream()
        .map(row -> {
          var area = areas.get(row.area());
          return new IndicatorModel.RowLine(
              row.address(),
              row.title(),
              page.day(row.day()),
              area == null ? "" : area.fullName(),
              written(page, indicator, row.quantity()),
              row.quantity().compareTo(row.whole()) == 0
                  ? ""
                  : written(page, indicator, row.whole()),
              shares(page, known, row.shares()),
              row.reversalReason().orElse(""));
        })
        .toList();
  }

  String written(Page page, Indicator indicator, BigDecimal amount) {
    var number = page.number(amount, indicator.decimals());
    return number + " " + indicator.unit(page.language().tag());
  }

  Map<OrganizationId, Organization> organizationsById() {
    return organizations.all().stream()
        .collect(Collectors.toMap(Organization::id, Function.identity()));
  }

  private static String shares(
      Page page, Map<OrganizationId, Organization> known, List<Share> shares) {
    return shares.stream()
        .flatMap(share ->
            Stream.ofNullable(known.get(share.organization())).map(one -> part(page, one, share)))
        .collect(Collectors.joining(" · "));
  }

  private static String part(Page page, Organization one, Share share) {
    var name = one.shortName(page.language().tag());
    return share.part().compareTo(BigDecimal.ONE) == 0
        ? name
        : name + " " + page.number(share.part().multiply(HUNDRED), 1) + "%";
  }

  private static BigDecimal most(Collection<BigDecimal> totals) {
    return totals.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static double share(BigDecimal total, BigDecimal most) {
    return most.signum() <= 0 || total.signum() <= 0
        ? 0
        : total.divide(most, MathContext.DECIMAL32).doubleValue();
  }
}
