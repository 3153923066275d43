package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Work of three organisations that share its outcome 50/30/20, through the product's own doors:
/// for every indicator each organisation gains its part of the amount exactly, and the city gains
/// the amount, which is their sum. Amounts and people are random by a seed.
@ProductTest
class JointSharesTest {
  private static final String WARD = "An Cựu";
  private static final int ACTIVITIES = 12;
  private static final List<String> PARTS = List.of("0.5", "0.3", "0.2");

  @Autowired Reporting reporting;
  @Autowired Attendances attendances;
  @Autowired Outcomes outcomes;
  @Autowired PlansForTests plans;
  @Autowired ReportsForTests work;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private Actor leader;
  private Actor officer;
  private List<PersonId> neighbours;

  /// What is expected of one activity, indicator by indicator.
  private record Done(Plan plan, Map<String, BigDecimal> amounts, List<PersonId> people) {}

  @BeforeEach
  void theWardsPeople() {
    leader = plans.someone("leader", "women", WARD);
    officer = plans.someone("officer", "women", WARD);
    neighbours = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      neighbours.add(visitors.person("Nguyễn Thị Ánh Tuyết").person());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {20261122, 20261129})
  void eachOrganisationGainsItsPartAndTheCityTheWholeForEveryIndicator(long seed) {
    var random = new Random(seed);
    var start = totals();
    var done = new ArrayList<Done>();
    for (int i = 0; i < ACTIVITIES; i++) {
      var before = totals();
      var one = reportedTogether(random);
      assertThat(totals()).as("before it is confirmed").isEqualTo(before);
      reporting.confirm(officer, one.plan().id(), 1);
      assertGained(before, totals(), one);
      done.add(one);
    }
    assertPersonsAreCountedOnce(start, done);
    done.forEach(one -> reporting.reopen(officer, one.plan().id(), "Đếm lại"));
    assertThat(totals()).as("after all of it is taken out again").isEqualTo(start);
  }

  private void assertGained(Totals before, Totals after, Done one) {
    for (var indicator : additive()) {
      var code = indicator.code();
      var amount = one.amounts().getOrDefault(code, BigDecimal.ZERO);
      assertThat(after.city(code).subtract(before.city(code)))
          .as("the city's " + code)
          .isEqualByComparingTo(amount);
      for (int i = 0; i < PARTS.size(); i++) {
        var organization = one.plan().shares().get(i).organization();
        assertThat(after.of(code, organization).subtract(before.of(code, organization)))
            .as(PARTS.get(i) + " of " + code)
            .isEqualByComparingTo(amount.multiply(new BigDecimal(PARTS.get(i))));
      }
    }
  }

  /// Different persons are never added up: whoever came to many activities is one for the city and
  /// one for each organisation.
  private void assertPersonsAreCountedOnce(Totals start, List<Done> done) {
    var people =
        BigDecimal.valueOf(done.stream().flatMap(one -> one.people().stream()).distinct().count());
    var now = totals();
    assertThat(now.city("persons").subtract(start.city("persons"))).isEqualByComparingTo(people);
    for (var share : done.getFirst().plan().shares()) {
      var organization = share.organization();
      assertThat(now.of("persons", organization).subtract(start.of("persons", organization)))
          .isEqualByComparingTo(people);
    }
  }

  private Done reportedTogether(Random random) {
    var plan =
        plans
            .in(WARD)
            .sites(1 + random.nextInt(3))
            .with("youth", 30)
            .with("farmers", 20)
            .at(clock.now().minus(Duration.ofMinutes(30)));
    work.begun(plan);
    var amounts = new HashMap<String, BigDecimal>();
    var people = come(plan, random, amounts);
    var results = results(plan, random);
    results.forEach(one -> amounts.merge(one.indicator(), one.quantity(), BigDecimal::add));
    amounts.put("activities-held", BigDecimal.ONE);
    reporting.report(leader, plan.id(), new Report("Bà con rất vui.", results));
    work.accept(plan, 1);
    work.accept(plan, 2);
    return new Done(plan, amounts, people);
  }

  /// Some registered by themselves, some were entered by the leader, and a delegation came, all of
  /// them for the three hours.
  private List<PersonId> come(Plan plan, Random random, Map<String, BigDecimal> amounts) {
    var people = neighbours.subList(0, 1 + random.nextInt(neighbours.size()));
    var site = plan.sites().getFirst().id();
    var checkIns = new ArrayList<CheckIn>();
    var self = 0;
    for (var person : people) {
      var themselves = random.nextBoolean();
      var registered =
          themselves
              ? attendances.register(plan.id(), person, site)
              : attendances.enter(leader, plan.id(), person, site);
      self += themselves ? 1 : 0;
      checkIns.add(new CheckIn(registered.id(), site, Way.TICKED, clock.now()));
    }
    attendances.checkIn(leader, plan.id(), checkIns);
    var heads = 1 + random.nextInt(500);
    var last = plan.sites().getLast().id();
    attendances.count(
        leader, plan.id(), new Delegation(Ids.next(), last, "Chi hội 4", Optional.empty(), heads));
    amounts.put("participations-self", BigDecimal.valueOf(self));
    amounts.put("participations-leader", BigDecimal.valueOf(people.size() - self));
    amounts.put("participations-delegated", BigDecimal.valueOf(heads));
    amounts.put("participations", BigDecimal.valueOf(people.size() + heads));
    amounts.put("volunteer-hours", BigDecimal.valueOf(3L * (people.size() + heads)));
    return List.copyOf(people);
  }

  /// Every indicator at every site, now and then left out or 0.
  private List<Result> results(Plan plan, Random random) {
    var results = new ArrayList<Result>();
    for (var site : plan.sites()) {
      for (var indicator : CountedIndicators.enteredByHand(outcomes.indicators())) {
        if (random.nextInt(6) > 0) {
          var amount = BigDecimal.valueOf(random.nextInt(1_000_000), indicator.decimals());
          results.add(
              new Result(
                  site.id(), indicator.code(), random.nextInt(8) == 0 ? BigDecimal.ZERO : amount));
        }
      }
    }
    return results;
  }

  private List<Indicator> additive() {
    return outcomes.indicators().stream()
        .filter(one -> one.rule().addsUp() && one.rule() != Indicator.Rule.LAST_VALUE)
        .toList();
  }

  /// The ward's figures of today, as the public reads them.
  private record Totals(
      Map<String, BigDecimal> city, Map<String, Map<OrganizationId, BigDecimal>> organizations) {

    BigDecimal city(String indicator) {
      return city.getOrDefault(indicator, BigDecimal.ZERO);
    }

    BigDecimal of(String indicator, OrganizationId organization) {
      return organizations
          .getOrDefault(indicator, Map.of())
          .getOrDefault(organization, BigDecimal.ZERO);
    }
  }

  private Totals totals() {
    var today = clock.today();
    var scope = Scope.city(today.minusDays(1), today).in(plans.ward(WARD).id());
    return new Totals(
        outcomes.totals(scope).stream()
            .filter(figure -> figure.total().signum() != 0)
            .collect(Collectors.toMap(figure -> figure.indicator().code(), Outcomes.Figure::total)),
        outcomes.indicators().stream()
            .collect(
                Collectors.toMap(
                    Indicator::code,
                    indicator ->
                        outcomes.byOrganization(indicator.code(), scope).stream()
                            .filter(part -> part.total().signum() != 0)
                            .collect(Collectors.toMap(Part::key, Part::total)))));
  }
}
