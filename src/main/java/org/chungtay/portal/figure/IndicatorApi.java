package org.chungtay.portal.figure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Snapshot;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Open;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The same figures for programs. Refusals are RFC 9457 problems.
@RestController
@Open
@RequestMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "figures", description = "Published figures, their parts and the rows behind them")
class IndicatorApi {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final Outcomes outcomes;
  private final FigureReads reads;
  private final WardFigures wards;
  private final FigureFilters filters;
  private final Snapshot snapshot;

  IndicatorApi(
      Outcomes outcomes,
      FigureReads reads,
      WardFigures wards,
      FigureFilters filters,
      Snapshot snapshot) {
    this.outcomes = outcomes;
    this.reads = reads;
    this.wards = wards;
    this.filters = filters;
    this.snapshot = snapshot;
  }

  @GetMapping
  @Operation(summary = "All indicators with their definitions in three languages")
  Indicators indicators() {
    return new Indicators(outcomes.indicators().stream().map(IndicatorLine::of).toList());
  }

  @GetMapping("/{code}/totals")
  @Operation(
      summary = "Total of an indicator, by organisation, by ward and by month",
      description =
          "`creditedToOrganizations` adds up to the total exactly, for every indicator but ratios. So do all other parts, with three exceptions: different persons are counted anew for each part, and who came with two organisations stands with both; ratios divide the sums of each part anew (`division` has them for the whole); last values are those of the period's last day, by month those of each month's, and never add up over time. With `boundaries` the wards are those of that day: `REMAINDER` is what a split ward left over, `LATER` stands under a ward that came only afterwards; the sum is the same.")
  @AskedFigure
  Totals totals(
      @PathVariable @Parameter(example = "waste-collected") String code,
      @Parameter(hidden = true) HttpServletRequest request) {
    var indicator = reads.indicator(code);
    var filter = filter(request);
    return snapshot.of(() -> totals(indicator.code(), filter));
  }

  private Totals totals(String code, FigureFilter filter) {
    var scope = filter.scope();
    var figure = outcomes.total(code, scope);
    return new Totals(
        code,
        filter.from(),
        filter.to(),
        figure.total(),
        figure.entries(),
        figure.indicator().quotient().map(one -> division(one, scope)),
        organizations(outcomes.byOrganization(code, scope)),
        organizations(outcomes.creditedToOrganizations(code, scope)),
        filter.boundaries(),
        wards.read(code, filter).stream().map(WardPart::of).toList(),
        parts(outcomes.byMonth(code, scope)));
  }

  private Division division(Indicator.Quotient quotient, Outcomes.Scope scope) {
    return new Division(
        quotient.numerator(),
        outcomes.total(quotient.numerator(), scope).total(),
        quotient.denominator(),
        outcomes.total(quotient.denominator(), scope).total(),
        quotient.factor());
  }

  private List<Part> organizations(List<Outcomes.Part<OrganizationId>> parts) {
    var known = reads.organizationsById();
    return parts.stream()
        .flatMap(part ->
            Stream.ofNullable(known.get(part.key()))
                .map(one -> new Part(one.code(), part.total(), part.entries())))
        .toList();
  }

  private static <K> List<Part> parts(List<Outcomes.Part<K>> parts) {
    return parts.stream()
        .map(part -> new Part(String.valueOf(part.key()), part.total(), part.entries()))
        .toList();
  }

  @GetMapping("/{code}/rows")
  @Operation(
      summary = "The rows behind a figure, newest first",
      description = "Reversals are rows too, with the reason.")
  @AskedFigure
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "From 0",
      schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "Rows of a page",
      schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
  RowPage rows(
      @PathVariable @Parameter(example = "waste-collected") String code,
      @Parameter(hidden = true) HttpServletRequest request) {
    var indicator = reads.indicator(code);
    var form = FigureFilters.typed(request);
    var filter = filters.read(form);
    int page = form.wholeIfGiven("page", 0, 1_000_000).orElse(0);
    int size = form.wholeIfGiven("size", 1, MOST).orElse(USUAL);
    form.check();
    var rows = snapshot.of(() -> outcomes.rows(indicator.code(), filter.scope(), page, size));
    return new RowPage(
        rows.rows().stream().map(RowLine::of).toList(), rows.page(), rows.pages(), rows.count());
  }

  private FigureFilter filter(HttpServletRequest request) {
    Form form = FigureFilters.typed(request);
    var filter = filters.read(form);
    form.check();
    return filter;
  }

  record Indicators(List<IndicatorLine> indicators) {}

  record IndicatorLine(
      String code,
      Map<String, String> names,
      Map<String, String> definitions,
      Map<String, String> units,
      String rule,
      Optional<Indicator.Quotient> quotient,
      Optional<String> sdgTarget) {
    static IndicatorLine of(Indicator indicator) {
      return new IndicatorLine(
          indicator.code(),
          indicator.names(),
          indicator.definitions(),
          indicator.unitOfMeasure(),
          indicator.rule().name(),
          indicator.quotient(),
          indicator.sdgTarget());
    }
  }

  /// What a ratio divides in this scope.
  record Division(
      String numerator,
      BigDecimal numeratorTotal,
      String denominator,
      BigDecimal denominatorTotal,
      BigDecimal factor) {}

  record Part(String key, BigDecimal total, int entries) {}

  /// @param standing why it stands there: as recorded, or under the boundaries that were asked for
  record WardPart(String key, Standing standing, BigDecimal total, int entries) {
    static WardPart of(WardFigure figure) {
      return new WardPart(
          figure.area().toString(), figure.standing(), figure.total(), figure.entries());
    }
  }

  record Totals(
      String indicator,
      LocalDate from,
      LocalDate to,
      BigDecimal total,
      int entries,
      Optional<Division> division,
      List<Part> byOrganization,
      List<Part> creditedToOrganizations,
      Optional<LocalDate> boundaries,
      List<WardPart> byWard,
      List<Part> byMonth) {}

  record RowLine(
      UUID entry,
      Optional<String> indicator,
      LocalDate day,
      UUID ward,
      String title,
      String address,
      BigDecimal quantity,
      BigDecimal whole,
      int revision,
      Optional<String> reversalReason) {
    static RowLine of(Outcomes.Row row) {
      return new RowLine(
          row.entry(),
          row.indicator(),
          row.day(),
          row.area().value(),
          row.title(),
          row.address(),
          row.quantity(),
          row.whole(),
          row.revision(),
          row.reversalReason());
    }
  }

  record RowPage(List<RowLine> rows, int page, int pages, long count) {}
}
