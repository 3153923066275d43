package org.chungtay.portal.summary;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.portal.Snapshot;
import org.chungtay.portal.summary.SummaryTable.Cell;
import org.chungtay.portal.summary.SummaryTable.Line;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// Reads the figures of a question, all of one moment of the book: for each indicator one statement
/// for the lines and one for the whole, and the same for the days it is compared with.
@Component
class SummaryReads {
  private final Outcomes outcomes;
  private final SummaryLines lines;
  private final WardParts wards;
  private final Snapshot snapshot;
  private final CityClock clock;

  SummaryReads(
      Outcomes outcomes, SummaryLines lines, WardParts wards, Snapshot snapshot, CityClock clock) {
    this.outcomes = outcomes;
    this.lines = lines;
    this.wards = wards;
    this.snapshot = snapshot;
    this.clock = clock;
  }

  SummaryTable read(Page page, Question question) {
    return snapshot.of(() -> table(page, question));
  }

  private SummaryTable table(Page page, Question question) {
    var days = question.days(clock.today());
    var compared = question.compared(clock.today());
    var columns =
        question.indicators().stream()
            .map(this::indicator)
            .map(one ->
                new Column(
                    one,
                    parts(question, one, days),
                    compared.map(earlier -> parts(question, one, earlier))))
            .toList();
    var found = new LinkedHashMap<LineKey, String>();
    columns.forEach(column -> column.now().lines().keySet().forEach(key -> found.put(key, "")));
    columns.stream()
        .flatMap(column -> column.before().stream())
        .forEach(before -> before.lines().keySet().forEach(key -> found.put(key, "")));
    var heads = lines.heads(page, question, days, List.copyOf(found.keySet()));
    return new SummaryTable(
        days,
        compared,
        columns.stream().map(Column::indicator).toList(),
        heads.stream().map(head -> line(head, columns)).toList(),
        columns.stream().map(column -> total(question, days, column)).toList());
  }

  private Line line(SummaryLines.Head head, List<Column> columns) {
    return new Line(
        head.label(),
        head.words(),
        head.key() instanceof LineKey.Remainder,
        columns.stream()
            .map(column ->
                new Cell(
                    column.indicator(),
                    Optional.of(column.now().of(head.key())),
                    column.before().map(before -> before.of(head.key())),
                    head.filter().address(column.indicator().code())))
            .toList());
  }

  /// Wards that were picked out add up only where anything does; of one ward it is its line.
  private Cell total(Question question, Days days, Column column) {
    var whole = lines.whole(question, days).address(column.indicator().code());
    if (question.breakdown() != Breakdown.WARDS || question.wards().isEmpty()) {
      return new Cell(
          column.indicator(),
          Optional.of(column.now().whole()),
          column.before().map(Parts::whole),
          whole);
    }
    var adds = SummaryTable.addsUp(column.indicator()) || question.wards().size() == 1;
    return adds
        ? new Cell(
            column.indicator(),
            Optional.of(column.now().sum()),
            column.before().map(Parts::sum),
            whole)
        : Cell.empty(column.indicator());
  }

  private Parts parts(Question question, Indicator indicator, Days days) {
    var code = indicator.code();
    var scope = question.scope(days);
    if (scope.area().isPresent()) {
      return wards.parts(question, indicator, scope, lines.boundaries(question));
    }
    var whole = outcomes.total(code, scope).total();
    return switch (question.breakdown()) {
      case WARDS -> new Parts(wards(question, code, scope), whole);
      case ORGANIZATIONS ->
          new Parts(
              keyed(
                  outcomes.byOrganization(code, scope).stream()
                      .map(part -> new Part<>(part.key().value(), part.total(), part.entries()))
                      .toList()),
              whole);
      case MONTHS -> new Parts(months(code, scope), whole);
      case TOTAL -> new Parts(Map.of(), whole);
    };
  }

  private Map<LineKey, BigDecimal> wards(Question question, String code, Scope scope) {
    var found = new LinkedHashMap<LineKey, BigDecimal>();
    outcomes.under(code, scope, lines.boundaries(question)).rows().stream()
        .filter(row -> question.wards().isEmpty() || question.wards().contains(row.area()))
        .forEach(row -> found.put(LineKey.of(row), row.total()));
    return found;
  }

  private static Map<LineKey, BigDecimal> keyed(List<Part<UUID>> parts) {
    var found = new LinkedHashMap<LineKey, BigDecimal>();
    parts.forEach(part -> found.put(LineKey.of(part.key()), part.total()));
    return found;
  }

  /// The first month stands beside the first month of earlier, and so on.
  private Map<LineKey, BigDecimal> months(String code, Scope scope) {
    var found = new LinkedHashMap<LineKey, BigDecimal>();
    var parts = outcomes.byMonth(code, scope);
    IntStream.range(0, parts.size())
        .forEach(at -> found.put(LineKey.of(at), parts.get(at).total()));
    return found;
  }

  private Indicator indicator(String code) {
    return outcomes.indicator(code).orElseThrow(() -> new NotFound("indicator"));
  }

  private record Column(Indicator indicator, Parts now, Optional<Parts> before) {}
}
