package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Three organisations with fifty, thirty and twenty of a hundred: every indicator of the city is
/// the sum of theirs.
@ProductTest
class CreditedPersonsTest {
  private static final Scope YEAR =
      Scope.city(LocalDate.of(2120, 1, 1), LocalDate.of(2120, 12, 31));

  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;
  @Autowired Visitors visitors;

  final AreaId area = AreaId.next();
  final OrganizationId women = OrganizationId.next();
  final OrganizationId youth = OrganizationId.next();
  final OrganizationId farmers = OrganizationId.next();
  final List<UUID> people = IntStream.range(0, 20).mapToObj(_ -> Ids.next()).toList();

  @Test
  void eachHasItsPartOfEveryIndicatorAndWhoCameBeforeStaysWhereTheyCameFirst() {
    post(LocalDate.of(2120, 3, 1), List.of(share(farmers, "1")), people.subList(0, 10));
    post(
        LocalDate.of(2120, 4, 1),
        List.of(share(women, "0.5"), share(youth, "0.3"), share(farmers, "0.2")),
        people);
    for (var indicator : added()) {
      var credited = outcomes.creditedToOrganizations(indicator.code(), YEAR);
      var persons = indicator.rule() == Rule.DISTINCT_PERSONS;
      assertThat(of(women, credited)).isEqualByComparingTo(persons ? "5" : "50");
      assertThat(of(youth, credited)).isEqualByComparingTo(persons ? "3" : "30");
      assertThat(of(farmers, credited)).isEqualByComparingTo(persons ? "12" : "120");
      assertThat(credited.stream().map(Part::total).reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(outcomes.total(indicator.code(), YEAR).total());
    }
    assertThat(of(farmers, outcomes.byOrganization("persons", YEAR))).isEqualByComparingTo("20");
  }

  /// All but states, of which the newest counts, and ratios.
  private List<Indicator> added() {
    return outcomes.indicators().stream()
        .filter(one -> one.rule() != Rule.LAST_VALUE && !one.isRatio())
        .toList();
  }

  private static BigDecimal of(OrganizationId one, List<Part<OrganizationId>> parts) {
    return parts.stream()
        .filter(part -> part.key().equals(one))
        .map(Part::total)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static Share share(OrganizationId organization, String part) {
    return new Share(organization, UnitId.next(), new BigDecimal(part));
  }

  private void post(LocalDate day, List<Share> shares, List<UUID> who) {
    var source = new Source("activity", Ids.next());
    var amounts =
        added().stream()
            .filter(indicator -> indicator.rule().isPosted())
            .map(indicator -> new Amount(indicator.code(), BigDecimal.valueOf(100)))
            .toList();
    var posting = greenSunday(source, area, day, shares, amounts, who);
    var officer = visitors.person("Trần Thị Minh Nguyệt");
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
  }
}
