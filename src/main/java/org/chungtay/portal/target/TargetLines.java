package org.chungtay.portal.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Targets;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.outcome.Targets.Progress;
import org.chungtay.portal.ScopeNames;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// Puts targets into the reader's words.
@Component
public class TargetLines {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Targets targets;
  private final ScopeNames scopes;

  TargetLines(Targets targets, ScopeNames scopes) {
    this.targets = targets;
    this.scopes = scopes;
  }

  public List<TargetLine> of(Page page, Optional<String> indicator) {
    return of(page, targets.published(indicator));
  }

  /// Those of some indicators.
  public List<TargetLine> of(Page page, Set<String> indicators) {
    return of(
        page,
        targets.published(Optional.empty()).stream()
            .filter(one -> indicators.contains(one.aim().indicator()))
            .toList());
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
    var names = scopes.of(all.stream().flatMap(one -> one.aim().area().stream()).toList());
    return all.stream().map(one -> line(page, one, names, Optional.empty())).toList();
  }

  /// @param day under whose boundaries its evidence was read, if it was
  public static TargetLine line(
      Page page, Progress one, ScopeNames.Names names, Optional<LocalDate> day) {
    var aim = one.aim();
    var indicator = one.evidenced().indicator();
    var reached = reached(one.evidenced().total(), one.newest().quantity());
    var filter =
        day.map(it -> names.under(aim.scope(), it)).orElseGet(() -> names.filter(aim.scope()));
    return new TargetLine(
        one.id().toString(),
        indicator.name(page.language().tag()),
        names.words(page, aim.organization(), aim.area()),
        page.day(aim.first()) + " – " + page.day(aim.last()),
        written(page, indicator, one.newest().quantity()),
        written(page, indicator, one.evidenced().total()),
        filter.address(aim.indicator()),
        percent(page, reached),
        reached.min(BigDecimal.ONE).doubleValue(),
        passed(page, aim),
        plans(page, one));
  }

  public static BigDecimal reached(BigDecimal evidenced, BigDecimal planned) {
    return evidenced.divide(planned, MathContext.DECIMAL64);
  }

  public static String percent(Page page, BigDecimal reached) {
    return page.number(reached.multiply(HUNDRED), 1) + " %";
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

  public static String written(Page page, Indicator indicator, BigDecimal amount) {
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
