package org.chungtay.portal.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Targets;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.outcome.Targets.Progress;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Puts targets into the reader's words.
@Component
public class TargetLines {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Targets targets;
  private final Organizations organizations;
  private final Territory territory;

  TargetLines(Targets targets, Organizations organizations, Territory territory) {
    this.targets = targets;
    this.organizations = organizations;
    this.territory = territory;
  }

  public List<TargetLine> of(Page page, Optional<String> indicator) {
    return of(page, targets.published(indicator));
  }

  TargetsModel page(Page page, int number, int size) {
    var found = targets.published(number, size);
    return new TargetsModel(
        of(page, found.targets()),
        found.page(),
        found.pages(),
        found.count(),
        page.viewer().officer());
  }

  private List<TargetLine> of(Page page, List<Progress> all) {
    var known =
        organizations.all().stream()
            .collect(Collectors.toMap(Organization::id, Function.identity()));
    var areas =
        territory.all(all.stream().flatMap(one -> one.aim().area().stream()).distinct().toList());
    return all.stream().map(one -> line(page, one, known, areas)).toList();
  }

  private static TargetLine line(
      Page page, Progress one, Map<OrganizationId, Organization> known, Map<AreaId, Area> areas) {
    var aim = one.aim();
    var indicator = one.evidenced().indicator();
    var area = aim.area().flatMap(id -> Optional.ofNullable(areas.get(id)));
    var organization = aim.organization().flatMap(id -> Optional.ofNullable(known.get(id)));
    var reached = one.evidenced().total().divide(one.newest().quantity(), MathContext.DECIMAL64);
    return new TargetLine(
        one.id().toString(),
        indicator.name(page.language().tag()),
        Stream.concat(
                organization.map(it -> it.name(page.language().tag())).stream(),
                Stream.of(
                    area.map(Area::fullName).orElseGet(() -> page.t("portal.declared.whole-city"))))
            .collect(Collectors.joining(" · ")),
        page.day(aim.first()) + " – " + page.day(aim.last()),
        written(page, indicator, one.newest().quantity()),
        written(page, indicator, one.evidenced().total()),
        address(aim, area, organization),
        page.number(reached.multiply(HUNDRED), 1) + " %",
        reached.min(BigDecimal.ONE).doubleValue(),
        passed(page, aim),
        plans(page, one));
  }

  private static List<TargetLine.Plan> plans(Page page, Progress one) {
    return one.plans().stream()
        .map(plan ->
            new TargetLine.Plan(
                written(page, one.evidenced().indicator(), plan.quantity()),
                plan.instrument(),
                page.day(plan.day()),
                plan.reason()))
        .toList();
  }

  private static String address(Aim aim, Optional<Area> area, Optional<Organization> organization) {
    var address =
        UriComponentsBuilder.fromPath("/indicators/" + aim.indicator())
            .queryParam("from", aim.first())
            .queryParam("to", aim.last());
    area.ifPresent(it -> address.queryParam("ward", it.key()));
    organization.ifPresent(it -> address.queryParam("organization", it.code()));
    return address.build().encode().toUriString();
  }

  private static String written(Page page, Indicator indicator, BigDecimal amount) {
    return page.number(amount, indicator.decimals()) + " " + indicator.unit(page.language().tag());
  }

  private static String passed(Page page, Aim aim) {
    LocalDate today = page.today();
    if (today.isAfter(aim.last()) || today.isBefore(aim.first())) {
      return "";
    }
    var days = ChronoUnit.DAYS.between(aim.first(), aim.last()) + 1;
    var gone = ChronoUnit.DAYS.between(aim.first(), today) + 1;
    return page.t("portal.target.passed", "percent", page.number(100 * gone / days));
  }
}
