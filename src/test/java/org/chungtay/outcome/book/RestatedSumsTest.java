package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Restated;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Random outcomes and random merges, splits and renames in a year of their own: under the
/// boundaries of every day the sum is the same, and where each figure stands is as a model says
/// that is nothing but a map of weights.
@ProductTest
class RestatedSumsTest {
  private static final int DEEDS = 40;
  private static final int TAKEN_OUT = 6;

  @Autowired Outcomes outcomes;
  @Autowired AreasForTests areas;
  @Autowired Visitors visitors;
  @Autowired TransactionTemplate transaction;

  final List<Posting> posted = new ArrayList<>();
  final OrganizationId youth = OrganizationId.next();
  final OrganizationId women = OrganizationId.next();
  final UnitId unit = UnitId.next();
  final List<UUID> people = IntStream.range(0, 50).mapToObj(_ -> Ids.next()).toList();
  final List<UUID> subjects = IntStream.range(0, 9).mapToObj(_ -> Ids.next()).toList();
  Actor officer = new Actor(PersonId.next(), "");
  Random random = new Random(0);
  RandomHistory history = new RandomHistory(random, LocalDate.EPOCH);

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSumIsTheSameUnderTheBoundariesOfEveryDay(int seed) {
    var year = 2124 + seed;
    random = new Random(seed);
    officer = visitors.person("Trần Thị Minh Nguyệt");
    history = new RandomHistory(random, LocalDate.of(year, 1, 1));
    history.happens(areas);
    var known = outcomes.indicators();
    post(
        Stream.generate(() -> random(LocalDate.ofYearDay(year, 1 + random.nextInt(365)), known))
            .limit(DEEDS)
            .toList());
    takeOut(
        Stream.generate(() -> posted.remove(random.nextInt(posted.size())))
            .limit(TAKEN_OUT)
            .toList());
    var city = Scope.city(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    var alone = new EachWardAlone(outcomes, history);
    var compared = 0;
    for (var day : history.sample()) {
      for (var indicator : outcomes.indicators()) {
        switch (indicator.rule()) {
          case DISTINCT_PERSONS -> personsAreCountedAnew(indicator, city, day);
          case RATIO -> ratiosDivideSums(indicator, city, day);
          case SUM, PARTICIPATIONS, LAST_VALUE -> {
            everyScopeKeepsItsSum(indicator, city, day);
            partsAreAsModelled(indicator, city, day);
          }
        }
      }
      compared += alone.says(List.of(city, city.of(women)), day);
    }
    assertThat(compared).isPositive();
  }

  private void everyScopeKeepsItsSum(Indicator indicator, Scope city, LocalDate day) {
    var scopes =
        List.of(
            city.of(youth),
            city.of(women),
            ofUnit(city),
            city.in(history.any()),
            city.in(history.any()).of(women));
    for (var scope : List.of(city, scopes.get(random.nextInt(scopes.size())))) {
      assertThat(sum(outcomes.under(indicator.code(), scope, day)))
          .as("%s %s %s", indicator.code(), day, scope)
          .isEqualByComparingTo(outcomes.total(indicator.code(), scope).total());
    }
  }

  private Scope ofUnit(Scope city) {
    return new Scope(
        city.from(), city.to(), city.area(), city.organization(), Optional.of(unit), city.work());
  }

  /// States of earlier years stand beside, in areas of other histories.
  private void partsAreAsModelled(Indicator indicator, Scope city, LocalDate day) {
    var rows =
        outcomes.under(indicator.code(), city, day).rows().stream()
            .filter(row -> !history.since(row.area()).equals(LocalDate.MAX))
            .toList();
    var counting = indicator.rule() == Rule.LAST_VALUE ? newest(indicator.code()) : posted;
    var recorded = history.sums(counting, indicator.code());
    for (var row : rows) {
      var expected =
          row.kind() == Restated.Kind.REMAINDER
              ? history.remainder(row.area(), recorded, day, indicator.decimals())
              : history.part(row.area(), recorded, day, indicator.decimals());
      assertThat(row.total()).as("%s %s", row, day).isEqualByComparingTo(expected);
      assertThat(row.kind() == Restated.Kind.LATER)
          .as("%s %s", row, day)
          .isEqualTo(history.since(row.area()).isAfter(day));
      assertThat(row.kind() == Restated.Kind.IN_FORCE)
          .as("%s %s", row, day)
          .isEqualTo(history.inForce(row.area(), day));
    }
  }

  /// Of each subject what was told last.
  private List<Posting> newest(String indicator) {
    var bySubject =
        posted.stream()
            .filter(one -> one.amounts().stream().anyMatch(it -> it.indicator().equals(indicator)))
            .collect(
                Collectors.toMap(
                    one -> one.subject().orElseThrow(),
                    one -> one,
                    BinaryOperator.maxBy(
                        Comparator.comparing(Posting::day).thenComparing(Posting::address))));
    return List.copyOf(bySubject.values());
  }

  /// In each row and in each scope the sums divided, never an average of ratios, and never what
  /// rounding left over.
  private void ratiosDivideSums(Indicator indicator, Scope city, LocalDate day) {
    var quotient = indicator.quotient().orElseThrow();
    var above = byPlace(outcomes.under(quotient.numerator(), city, day));
    var below = byPlace(outcomes.under(quotient.denominator(), city, day));
    var rows = outcomes.under(indicator.code(), city, day).rows();
    var dividable =
        below.entrySet().stream()
            .filter(one -> one.getValue().signum() != 0)
            .filter(one -> !one.getKey().endsWith(Restated.Kind.REMAINDER.name()))
            .count();
    assertThat(rows).hasSize((int) dividable);
    for (var row : rows) {
      var place = row.area() + " " + row.kind();
      assertThat(row.total())
          .as("%s %s", row, day)
          .isEqualByComparingTo(
              divided(
                  quotient,
                  above.getOrDefault(place, BigDecimal.ZERO),
                  below.getOrDefault(place, BigDecimal.ZERO)));
    }
    for (var scope : List.of(city, city.of(women), ofUnit(city), city.in(history.any()))) {
      var whole = outcomes.total(quotient.denominator(), scope).total();
      if (whole.signum() != 0) {
        assertThat(outcomes.total(indicator.code(), scope).total())
            .isEqualByComparingTo(
                divided(quotient, outcomes.total(quotient.numerator(), scope).total(), whole));
      }
    }
  }

  private static Map<String, BigDecimal> byPlace(Restated restated) {
    return restated.rows().stream()
        .collect(Collectors.toMap(row -> row.area() + " " + row.kind(), Restated.Row::total));
  }

  private static BigDecimal divided(
      Indicator.Quotient quotient, BigDecimal above, BigDecimal below) {
    return above.multiply(quotient.factor()).divide(below, 6, RoundingMode.HALF_UP);
  }

  /// Who is counted under one commune, and who under all of them, is told from names alone.
  private void personsAreCountedAnew(Indicator indicator, Scope city, LocalDate day) {
    var restated = outcomes.under(indicator.code(), city, day);
    for (var row : restated.rows()) {
      assertThat(row.total())
          .as("%s %s", row, day)
          .isEqualByComparingTo(different(one -> history.home(one.area(), day).equals(row.area())));
    }
    var whole = different(_ -> true);
    assertThat(outcomes.total(indicator.code(), city).total()).isEqualByComparingTo(whole);
    assertThat(restated.rows()).allMatch(row -> row.total().compareTo(whole) <= 0);
    if (restated.rows().size() > 1) {
      assertThat(sum(restated)).isGreaterThan(whole);
    }
    assertThat(restated.rows().stream().mapToInt(Restated.Row::entries).sum())
        .isEqualTo((int) posted.stream().filter(one -> !one.persons().isEmpty()).count());
  }

  private BigDecimal different(Predicate<Posting> counts) {
    Set<UUID> different = new HashSet<>();
    posted.stream().filter(counts).map(Posting::persons).forEach(different::addAll);
    return BigDecimal.valueOf(different.size());
  }

  private static BigDecimal sum(Restated restated) {
    return restated.rows().stream()
        .map(Restated.Row::total)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void post(List<Posting> postings) {
    transaction.executeWithoutResult(_ -> outcomes.post(officer, postings));
    posted.addAll(postings);
  }

  private void takeOut(List<Posting> postings) {
    var sources = postings.stream().map(Posting::source).toList();
    transaction.executeWithoutResult(_ -> outcomes.reverse(officer, sources, "Nhập nhầm"));
  }

  /// Most are recorded where people met; some by mistake in a commune that was not there that day.
  private Posting random(LocalDate day, List<Indicator> known) {
    var source = new Source("activity", Ids.next());
    var area = random.nextInt(8) == 0 ? history.any() : history.inForceOn(day);
    return new Posting(
        source,
        area,
        day,
        "Ngày Chủ nhật xanh",
        "/activities/" + source.id(),
        shares(),
        amounts(known),
        people.stream().filter(_ -> random.nextInt(3) == 0).toList(),
        Optional.of(subjects.get(random.nextInt(subjects.size()))));
  }

  private List<Share> shares() {
    var cut = BigDecimal.valueOf(1 + random.nextInt(999_999), 6);
    return random.nextBoolean()
        ? List.of(new Share(youth, unit, BigDecimal.ONE))
        : List.of(
            new Share(youth, UnitId.next(), cut),
            new Share(women, unit, BigDecimal.ONE.subtract(cut)));
  }

  private List<Amount> amounts(List<Indicator> known) {
    return known.stream()
        .filter(indicator -> indicator.rule().isPosted())
        .filter(indicator -> indicator.position() == 10 || random.nextInt(3) > 0)
        .map(indicator ->
            new Amount(
                indicator.code(),
                BigDecimal.valueOf(1 + random.nextInt(10_000), indicator.decimals())))
        .toList();
  }
}
