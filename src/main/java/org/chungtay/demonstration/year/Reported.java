package org.chungtay.demonstration.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.PeriodicReporting;
import org.chungtay.outcome.PeriodicReporting.Asked;
import org.chungtay.outcome.PeriodicReporting.Said;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// The women's units report their last month: most are approved and locked, some wait for the city,
/// some came back, and some have not written yet, as a visitor finds theirs.
@Component
class Reported {
  private static final List<String> INDICATORS = List.of("waste-collected", "road-cleaned");
  private static final BigDecimal MORE = new BigDecimal("1.25");
  private static final BigDecimal TOLERANCE = BigDecimal.TEN;

  private final PeriodicReporting reports;
  private final Outcomes outcomes;
  private final Organizations organizations;
  private final CityClock clock;

  Reported(
      PeriodicReporting reports, Outcomes outcomes, Organizations organizations, CityClock clock) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// @param shownFirst the first of these have not written yet
  void report(List<Area> shownFirst, LocalDate begun) {
    var women = organizations.byCode("women").orElseThrow();
    var month = YearMonth.from(begun).minusMonths(1);
    var request = Ids.named("demonstration:reports:" + month);
    reports.ask(
        Player.cityOfficer(women).actor(),
        new Asked(
            request,
            women.id(),
            "Báo cáo tháng %d/%d".formatted(month.getMonthValue(), month.getYear()),
            INDICATORS,
            month.atDay(1),
            month.atEndOfMonth(),
            clock.today().plusDays(5),
            TOLERANCE));
    for (int number = 1; number < shownFirst.size(); number++) {
      var ward = shownFirst.get(number);
      int at = number;
      organizations
          .wardUnit(women.id(), ward.id(), clock.today())
          .ifPresent(unit -> report(request, women, ward, unit, month, at));
    }
  }

  private void report(
      UUID request, Organization women, Area ward, Unit unit, YearMonth month, int number) {
    if (number % 4 == 0) {
      return;
    }
    Actor officer = Player.officer(women, ward).actor();
    reports.handIn(officer, request, unit.id(), figures(unit, month));
    Actor city = Player.cityOfficer(women).actor();
    switch (number % 8) {
      case 1 -> {}
      case 3 -> reports.sendBack(city, request, unit.id(), "Đề nghị ghi rõ số liệu lấy từ sổ nào");
      default -> reports.approve(city, request, unit.id());
    }
  }

  /// As evidenced, but for every third, which counts what was not confirmed yet.
  private Map<String, Said> figures(Unit unit, YearMonth month) {
    boolean more = Dice.named("reported:" + unit.id()).oneIn(3);
    var evidenced =
        outcomes
            .ofUnits(List.of(unit.id()), INDICATORS, month.atDay(1), month.atEndOfMonth())
            .stream()
            .collect(
                Collectors.toMap(
                    one -> one.figure().indicator().code(), one -> one.figure().total()));
    return INDICATORS.stream()
        .collect(
            Collectors.toMap(
                code -> code, code -> said(evidenced.getOrDefault(code, BigDecimal.ZERO), more)));
  }

  private static Said said(BigDecimal evidenced, boolean more) {
    return more
        ? new Said(
            evidenced.multiply(MORE).setScale(0, RoundingMode.UP), "Gồm cả phần chưa xác nhận")
        : new Said(evidenced, "");
  }
}
