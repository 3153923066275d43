package org.chungtay.portal.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.evidence.Photos;
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
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads a figure from the outcome book in the shape that pages show.
@Component
class FigureReads {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_MONTHS = 24;
  private static final int MOST_PHOTOS = 12;
  private static final int SMALL = 480;
  private static final Pattern ACTIVITY =
      Pattern.compile("/activities/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

  private final Outcomes outcomes;
  private final Organizations organizations;
  private final Territory territory;
  private final Photos photos;

  FigureReads(Outcomes outcomes, Organizations organizations, Territory territory, Photos photos) {
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.territory = territory;
    this.photos = photos;
  }

  Indicator indicator(String code) {
    return outcomes.indicator(code).orElseThrow(() -> new NotFound("indicator"));
  }

  /// In the words of the period's last day: a figure keeps the definition it was counted by.
  Indicator indicator(String code, FigureFilter filter) {
    return outcomes.indicators(filter.to()).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator"));
  }

  /// What holds in the period, the newest first; one where the definition did not change in it.
  List<DefinitionLine> definitions(Page page, String code, FigureFilter filter) {
    var language = page.language().tag();
    var all = outcomes.definitions(code);
    var lines = new ArrayList<DefinitionLine>();
    for (int at = 0; at < all.size(); at++) {
      var one = all.get(at);
      var over = at + 1 < all.size() ? all.get(at + 1).since() : Optional.<LocalDate>empty();
      var begun = one.since().map(day -> !day.isAfter(filter.to())).orElse(true);
      if (begun && over.map(day -> day.isAfter(filter.from())).orElse(true)) {
        lines.addFirst(
            new DefinitionLine(
                one.words(language),
                one.since().map(page::day).orElse(""),
                over.map(day -> page.day(day.minusDays(1))).orElse("")));
      }
    }
    return List.copyOf(lines);
  }

  /// What a ratio divides, each with its own rows.
  List<Bar> divided(Page page, Indicator indicator, FigureFilter filter) {
    return indicator.quotient().stream()
        .flatMap(quotient -> Stream.of(quotient.numerator(), quotient.denominator()))
        .map(code -> outcomes.total(code, filter.scope()))
        .map(figure ->
            new Bar(
                figure.indicator().name(page.language().tag()),
                written(page, figure.indicator(), figure.total()),
                0,
                filter.address(figure.indicator().code())))
        .toList();
  }

  List<Bar> byOrganization(Page page, Indicator indicator, FigureFilter filter) {
    return bars(page, indicator, filter, outcomes.byOrganization(indicator.code(), filter.scope()));
  }

  /// What adds up anyway needs no second list.
  List<Bar> credited(Page page, Indicator indicator, FigureFilter filter) {
    return indicator.rule() == Indicator.Rule.DISTINCT_PERSONS
        ? bars(
            page,
            indicator,
            filter,
            outcomes.creditedToOrganizations(indicator.code(), filter.scope()))
        : List.of();
  }

  private List<Bar> bars(
      Page page,
      Indicator indicator,
      FigureFilter filter,
      List<Outcomes.Part<OrganizationId>> parts) {
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

  /// More than two years of months are too narrow to be read.
  static boolean yearly(FigureFilter filter) {
    return ChronoUnit.MONTHS.between(YearMonth.from(filter.from()), YearMonth.from(filter.to()))
        >= MOST_MONTHS;
  }

  List<Column> columns(Page page, Indicator indicator, FigureFilter filter) {
    return yearly(filter) ? byYear(page, indicator, filter) : byMonth(page, indicator, filter);
  }

  private List<Column> byMonth(Page page, Indicator indicator, FigureFilter filter) {
    var parts = outcomes.byMonth(indicator.code(), filter.scope());
    var most = most(parts.stream().map(Outcomes.Part::total).toList());
    return parts.stream()
        .map(part ->
            column(
                page,
                indicator,
                part,
                new Label(
                    page.number(part.key().getMonthValue()),
                    "%02d/%d".formatted(part.key().getMonthValue(), part.key().getYear())),
                most,
                filter.during(part.key())))
        .toList();
  }

  private List<Column> byYear(Page page, Indicator indicator, FigureFilter filter) {
    var parts = outcomes.byYear(indicator.code(), filter.scope());
    var most = most(parts.stream().map(Outcomes.Part::total).toList());
    return parts.stream()
        .map(part ->
            column(
                page,
                indicator,
                part,
                new Label("%02d".formatted(part.key().getValue() % 100), part.key().toString()),
                most,
                filter.during(part.key())))
        .toList();
  }

  private static Column column(
      Page page,
      Indicator indicator,
      Outcomes.Part<?> part,
      Label label,
      BigDecimal most,
      FigureFilter within) {
    return new Column(
        label.brief(),
        label.whole(),
        page.number(part.total(), indicator.decimals()),
        page.brief(part.total()),
        share(part.total(), most),
        within.address(indicator.code()));
  }

  private record Label(String brief, String whole) {}

  /// The released photos of the work in these rows; each opens the page of the work.
  List<Photo> photos(List<Outcomes.Row> rows) {
    var titles = new LinkedHashMap<UUID, Outcomes.Row>();
    for (var row : rows) {
      var address = ACTIVITY.matcher(row.address());
      if (address.matches()) {
        titles.putIfAbsent(UUID.fromString(address.group(1)), row);
      }
    }
    return photos.released("activity", List.copyOf(titles.keySet()), MOST_PHOTOS).stream()
        .flatMap(photo ->
            Stream.ofNullable(titles.get(photo.subject().id())).map(row -> photo(photo, row)))
        .toList();
  }

  private static Photo photo(Photos.Released photo, Outcomes.Row row) {
    return new Photo(
        "/photos/" + photo.id() + "/small",
        row.address(),
        row.title(),
        "",
        SMALL,
        Math.max(1, SMALL * photo.height() / Math.max(1, photo.width())));
  }

  List<IndicatorModel.RowLine> lines(Page page, Indicator indicator, List<Outcomes.Row> rows) {
    var areas = territory.all(rows.stream().map(Outcomes.Row::area).distinct().toList());
    var known = organizationsById();
    var counted = counted(indicator);
    return rows.stream()
        .map(row -> {
          var area = areas.get(row.area());
          var counts = row.indicator().map(counted::get).orElse(indicator);
          return new IndicatorModel.RowLine(
              row.address(),
              row.title(),
              page.day(row.day()),
              area == null ? "" : area.fullName(),
              written(page, counts, row.quantity()),
              row.quantity().compareTo(row.whole()) == 0 ? "" : written(page, counts, row.whole()),
              shares(page, known, row.shares()),
              row.reversalReason().orElse(""));
        })
        .toList();
  }

  /// Behind a ratio stand rows of two indicators, each with its own unit.
  private Map<String, Indicator> counted(Indicator indicator) {
    return indicator.isRatio()
        ? outcomes.indicators().stream().collect(Collectors.toMap(Indicator::code, one -> one))
        : Map.of(indicator.code(), indicator);
  }

  /// A dash where there is nothing to divide by.
  String written(Page page, Outcomes.Figure figure) {
    return figure.indicator().isRatio() && figure.entries() == 0
        ? "–"
        : written(page, figure.indicator(), figure.total());
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
