package org.chungtay.portal.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Restated.Kind;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.figure.Standing;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// What the lines of a summary are called and where their figures open. Lines without any figure
/// stand there too: that nothing was done somewhere is what many look for.
@Component
class SummaryLines {
  private final Territory territory;
  private final Organizations organizations;
  private final FigureFilters filters;
  private final CityClock clock;

  SummaryLines(
      Territory territory, Organizations organizations, FigureFilters filters, CityClock clock) {
    this.territory = territory;
    this.organizations = organizations;
    this.filters = filters;
    this.clock = clock;
  }

  List<Head> heads(Page page, Question question, Days days, List<LineKey> found) {
    var whole = whole(question, days);
    var heads =
        switch (question.breakdown()) {
          case WARDS -> wards(page, question, whole, found);
          case ORGANIZATIONS -> organizations(page, question, whole, found);
          case MONTHS -> months(days, whole);
          case TOTAL -> List.<Head>of();
        };
    var remainder =
        Stream.of(new LineKey.Remainder())
            .filter(found::contains)
            .map(key -> new Head(key, page.t("portal.summary.remainder"), "", whole));
    return Stream.concat(heads.stream(), remainder).toList();
  }

  /// Where the whole opens: for a ward that was formed within the period all wards under its
  /// boundaries, because what was recorded in it is not all that is its own.
  FigureFilter whole(Question question, Days days) {
    var city = FigureFilter.lasting(days.from(), days.to());
    var here =
        question.wards().size() == 1
            ? opening(city, territory.get(question.wards().getFirst()), boundaries(question))
            : city;
    return question.organization().map(organizations::get).map(here::of).orElse(here);
  }

  /// Wards of today by name, then what stands beside them.
  private List<Head> wards(Page page, Question question, FigureFilter whole, List<LineKey> found) {
    var keys = new LinkedHashSet<LineKey>();
    wardsShown(question).forEach(ward -> keys.add(new LineKey.Ward(ward.value(), Kind.IN_FORCE)));
    keys.addAll(found);
    var heads = new ArrayList<Head>();
    for (var key : keys) {
      if (key instanceof LineKey.Ward(var id, var kind)) {
        var area = territory.find(AreaId.of(id));
        heads.add(
            new Head(
                key,
                area.map(Area::fullName).orElse(id.toString()),
                kind == Kind.IN_FORCE ? "" : Standing.of(kind).words(page),
                area.map(ward -> opening(whole, ward, boundaries(question)))
                    .orElse(whole.under(boundaries(question)))));
      }
    }
    return heads;
  }

  private static FigureFilter opening(FigureFilter period, Area ward, LocalDate boundaries) {
    return ward.since().isAfter(period.from()) ? period.under(boundaries) : period.in(ward);
  }

  /// Today's, or those of the last day of a ward that was picked out and is no more.
  LocalDate boundaries(Question question) {
    return question.wards().stream()
        .flatMap(ward -> territory.find(ward).stream())
        .flatMap(ward -> ward.until().stream())
        .map(until -> until.minusDays(1))
        .min(LocalDate::compareTo)
        .orElseGet(clock::today);
  }

  private List<AreaId> wardsShown(Question question) {
    var today = filters.wards().stream().map(Area::id).toList();
    return question.wards().isEmpty() ? today : question.wards();
  }

  private List<Head> organizations(
      Page page, Question question, FigureFilter whole, List<LineKey> found) {
    var keys = new LinkedHashSet<LineKey>();
    organizations.all().stream()
        .map(Organization::id)
        .filter(one -> question.organization().map(one::equals).orElse(true))
        .forEach(one -> keys.add(LineKey.of(one.value())));
    keys.addAll(found);
    var heads = new ArrayList<Head>();
    for (var key : keys) {
      if (key instanceof LineKey.Organization(var id)) {
        var one = organizations.get(OrganizationId.of(id));
        heads.add(new Head(key, one.name(page.language().tag()), "", whole.of(one)));
      }
    }
    return heads;
  }

  private static List<Head> months(Days days, FigureFilter whole) {
    var first = YearMonth.from(days.from());
    var count = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(days.to())) + 1;
    return IntStream.range(0, count)
        .mapToObj(at -> month(LineKey.of(at), first.plusMonths(at), whole))
        .toList();
  }

  private static Head month(LineKey key, YearMonth month, FigureFilter whole) {
    return new Head(
        key, "%02d/%d".formatted(month.getMonthValue(), month.getYear()), "", whole.during(month));
  }

  record Head(LineKey key, String label, String words, FigureFilter filter) {}
}
