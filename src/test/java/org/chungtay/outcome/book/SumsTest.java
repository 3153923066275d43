package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.AlreadyPosted;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.OutcomeInvariants;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Random joint outcomes, reversals and corrections in a year of their own, beside a model of the
/// book that is nothing but a map.
@ProductTest
class SumsTest {
  private static final int DEEDS = 90;

  @Autowired Outcomes outcomes;
  @Autowired OutcomeInvariants invariants;
  @Autowired TransactionTemplate transaction;
  @Autowired Visitors visitors;

  final Map<Source, Posting> inForce = new HashMap<>();
  final List<Source> reversed = new ArrayList<>();
  final List<AreaId> areas = many(7, AreaId::of);
  final List<OrganizationId> organizations = many(6, OrganizationId::of);
  final List<UUID> people = many(60, Function.identity());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theCityIsTheSumOfItsOrganizationsAndOfItsAreasExactly(int seed) {
    var random = new Random(seed);
    var year = 2100 + seed;
    var officer = visitors.person("Trần Thị Minh Nguyệt");
    for (int deed = 0; deed < DEEDS; deed++) {
      var kind = random.nextInt(10);
      if (kind < 2 && !inForce.isEmpty()) {
        reverse(officer, random);
      } else if (kind < 4 && !reversed.isEmpty()) {
        post(officer, random(reversed.remove(random.nextInt(reversed.size())), random, year));
      } else {
        post(officer, random(new Source("activity", Ids.next()), random, year));
      }
    }
    var scope = Scope.city(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    for (var indicator : outcomes.indicators()) {
      switch (indicator.rule()) {
        case SUM, PARTICIPATIONS -> {
          creditsAreTheWhole(indicator, scope);
          everythingAddsUp(indicator, scope);
        }
        case DISTINCT_PERSONS -> {
          creditsAreTheWhole(indicator, scope);
          personsAreNeverTheSum(indicator, scope);
        }
        case LAST_VALUE, RATIO -> {
          // See StatesAndRatiosTest.
        }
      }
    }
    assertThat(invariants.check(java.util.Optional.of(officer)).findings())
        .filteredOn(finding ->
            Stream.concat(inForce.keySet().stream(), reversed.stream())
                .anyMatch(source -> finding.what().contains(source.id().toString())))
        .isEmpty();
  }

  @Test
  void sixtyFourWhoPostAtTheSameMomentPostOnce() throws Exception {
    var officer = visitors.person("Hồ Thị Kim Liên");
    var random = new Random(64);
    var postings =
        IntStream.range(0, 8)
            .mapToObj(_ -> random(new Source("activity", Ids.next()), random, 2110))
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var attempts =
          IntStream.range(0, 64)
              .<Callable<Boolean>>mapToObj(i -> () -> posted(officer, postings.get(i % 8)))
              .toList();
      int posted = 0;
      for (var attempt : threads.invokeAll(attempts)) {
        posted += attempt.get() ? 1 : 0;
      }
      assertThat(posted).isEqualTo(8);
    }
    postings.forEach(posting -> inForce.put(posting.source(), posting));
    var scope = Scope.city(LocalDate.of(2110, 1, 1), LocalDate.of(2110, 12, 31));
    for (var indicator : outcomes.indicators()) {
      if (addsUpOverTime(indicator)) {
        everythingAddsUp(indicator, scope);
      }
    }
  }

  /// For every indicator, persons too: the city's total is the sum over its organisations.
  private void creditsAreTheWhole(Indicator indicator, Scope scope) {
    var credited = outcomes.creditedToOrganizations(indicator.code(), scope);
    assertThat(sum(credited)).isEqualByComparingTo(total(indicator, scope));
    for (var part : credited) {
      assertThat(outcomes.creditedToOrganizations(indicator.code(), scope.of(part.key())))
          .containsExactly(part);
    }
    for (var area : areas) {
      assertThat(sum(outcomes.creditedToOrganizations(indicator.code(), scope.in(area))))
          .isEqualByComparingTo(total(indicator, scope.in(area)));
    }
  }

  private void everythingAddsUp(Indicator indicator, Scope scope) {
    var whole = modelled(indicator.code(), _ -> true);
    assertThat(total(indicator, scope)).isEqualByComparingTo(whole);
    assertThat(sum(outcomes.byOrganization(indicator.code(), scope))).isEqualByComparingTo(whole);
    assertThat(sum(outcomes.byArea(indicator.code(), scope))).isEqualByComparingTo(whole);
    assertThat(sum(outcomes.byMonth(indicator.code(), scope))).isEqualByComparingTo(whole);
    for (var organization : organizations) {
      assertThat(total(indicator, scope.of(organization)))
          .isEqualByComparingTo(shareOf(organization, indicator.code()));
    }
    for (var area : areas) {
      assertThat(total(indicator, scope.in(area)))
          .isEqualByComparingTo(modelled(indicator.code(), one -> one.area().equals(area)));
    }
  }

  private void personsAreNeverTheSum(Indicator indicator, Scope scope) {
    assertThat(total(indicator, scope)).isEqualByComparingTo(persons(_ -> true));
    var byArea = outcomes.byArea(indicator.code(), scope);
    for (var part : byArea) {
      assertThat(part.total()).isEqualByComparingTo(persons(one -> one.area().equals(part.key())));
    }
    for (var part : outcomes.byOrganization(indicator.code(), scope)) {
      assertThat(part.total())
          .isEqualByComparingTo(
              persons(one ->
                  one.shares().stream().anyMatch(it -> it.organization().equals(part.key()))));
    }
    assertThat(sum(byArea)).isGreaterThan(total(indicator, scope));
  }

  private BigDecimal total(Indicator indicator, Scope scope) {
    return outcomes.totals(scope).stream()
        .filter(figure -> figure.indicator().code().equals(indicator.code()))
        .map(Outcomes.Figure::total)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private BigDecimal modelled(String indicator, Predicate<Posting> counts) {
    return inForce.values().stream()
        .filter(counts)
        .map(one -> amount(one, indicator))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal shareOf(OrganizationId organization, String indicator) {
    return inForce.values().stream()
        .flatMap(one ->
            one.shares().stream()
                .filter(share -> share.organization().equals(organization))
                .map(share -> amount(one, indicator).multiply(share.part())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal persons(Predicate<Posting> counts) {
    Set<UUID> different = new HashSet<>();
    inForce.values().stream().filter(counts).map(Posting::persons).forEach(different::addAll);
    return BigDecimal.valueOf(different.size());
  }

  private static BigDecimal amount(Posting posting, String indicator) {
    return posting.amounts().stream()
        .filter(amount -> amount.indicator().equals(indicator))
        .map(Amount::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(Collection<? extends Part<?>> parts) {
    return parts.stream().map(Part::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean posted(Actor officer, Posting posting) {
    try {
      transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
      return true;
    } catch (AlreadyPosted byAnother) {
      return false;
    }
  }

  private void post(Actor officer, Posting posting) {
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
    inForce.put(posting.source(), posting);
  }

  private void reverse(Actor officer, Random random) {
    var source =
        inForce.keySet().stream()
            .sorted(SumsTest::inOrder)
            .toList()
            .get(random.nextInt(inForce.size()));
    transaction.executeWithoutResult(_ -> outcomes.reverse(officer, source, "Nhập nhầm"));
    var _ = inForce.remove(source);
    reversed.add(source);
  }

  private static int inOrder(Source one, Source other) {
    return one.id().compareTo(other.id());
  }

  private Posting random(Source source, Random random, int year) {
    return greenSunday(
        source,
        areas.get(random.nextInt(areas.size())),
        LocalDate.ofYearDay(year, 1 + random.nextInt(365)),
        shares(random),
        amounts(random),
        people.stream().filter(_ -> random.nextInt(4) == 0).toList());
  }

  /// Cuts the whole at random places of a millionth.
  private List<Share> shares(Random random) {
    var cuts = new TreeSet<>(Set.of(0, 1_000_000));
    for (int i = random.nextInt(5); i > 0; i--) {
      cuts.add(1 + random.nextInt(999_999));
    }
    var at = List.copyOf(cuts);
    var shares = new ArrayList<Share>();
    int first = random.nextInt(organizations.size());
    for (int i = 0; i + 1 < at.size(); i++) {
      shares.add(
          new Share(
              organizations.get((first + i) % organizations.size()),
              UnitId.next(),
              BigDecimal.valueOf(at.get(i + 1) - at.get(i), 6)));
    }
    return shares;
  }

  private List<Amount> amounts(Random random) {
    return outcomes.indicators().stream()
        .filter(SumsTest::addsUpOverTime)
        .filter(indicator -> indicator.position() == 10 || random.nextInt(3) > 0)
        .map(indicator ->
            new Amount(
                indicator.code(),
                BigDecimal.valueOf(1 + random.nextInt(10_000_000), indicator.decimals())))
        .toList();
  }

  private static boolean addsUpOverTime(Indicator indicator) {
    return indicator.rule() == Rule.SUM || indicator.rule() == Rule.PARTICIPATIONS;
  }

  private static <T> List<T> many(int count, Function<UUID, T> as) {
    return IntStream.range(0, count).mapToObj(_ -> as.apply(Ids.next())).toList();
  }
}
