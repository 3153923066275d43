package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Restated;
import org.chungtay.outcome.Restated.Kind;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// A commune of 2121 that is split in July and what became of its figures.
@ProductTest
class UnderBoundariesTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2121, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2121, 3, 8);
  private static final LocalDate JULY = LocalDate.of(2121, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2121, 8, 1);

  @Autowired Outcomes outcomes;
  @Autowired AreasForTests areas;
  @Autowired Visitors visitors;
  @Autowired TransactionTemplate transaction;

  final OrganizationId youth = OrganizationId.next();
  final OrganizationId women = OrganizationId.next();
  final Scope scope = Scope.city(NEW_YEAR, LocalDate.of(2121, 12, 31)).of(youth);
  Actor officer = new Actor(PersonId.next(), "");
  AreaId old = AreaId.next();
  AreaId east = AreaId.next();
  AreaId west = AreaId.next();

  @BeforeEach
  void aCommuneIsSplitInJuly() {
    officer = visitors.person("Trần Thị Minh Nguyệt");
    old = areas.commune("Cũ", NEW_YEAR);
    east = areas.commune("Đông", JULY);
    west = areas.commune("Tây", JULY);
    areas.became(old, JULY, weights(east, "0.6", west, "0.4"));
  }

  @Test
  void aSplitThatComesOutEvenLeavesNothing() {
    post(old, MARCH, "trees-planted", "25");
    assertThat(rows("trees-planted", AUGUST))
        .containsExactlyInAnyOrder(in(east, "15", 1), in(west, "10", 1));
    assertThat(rows("trees-planted", MARCH)).containsExactly(in(old, "25", 1));
  }

  @Test
  void whatIsLeftOfASplitStandsUnderTheSplitCommune() {
    post(old, MARCH, "trees-planted", "3");
    post(old, MARCH, "trees-planted", "24");
    assertThat(rows("trees-planted", AUGUST))
        .containsExactly(in(east, "16", 2), in(west, "10", 2), row(old, Kind.REMAINDER, "1", 2));
  }

  @Test
  void partsAreRoundedToTheDecimalsOfTheIndicator() {
    post(old, MARCH, "volunteer-hours", "0.7");
    assertThat(rows("volunteer-hours", AUGUST))
        .containsExactly(
            in(east, "0.4", 1), in(west, "0.2", 1), row(old, Kind.REMAINDER, "0.1", 1));
  }

  @Test
  void aShareIsRestatedLikeAWhole() {
    post(old, MARCH, "trees-planted", "25", share(youth, "0.5"), share(women, "0.5"));
    assertThat(rows("trees-planted", AUGUST))
        .containsExactly(in(east, "7", 1), in(west, "5", 1), row(old, Kind.REMAINDER, "0.5", 1));
  }

  @Test
  void aLaterCommuneIsNotTakenApartBackwards() {
    post(old, MARCH, "trees-planted", "25");
    post(east, AUGUST, "trees-planted", "7");
    assertThat(rows("trees-planted", MARCH))
        .containsExactly(in(old, "25", 1), row(east, Kind.LATER, "7", 1));
    assertThat(rows("trees-planted", AUGUST)).containsExactly(in(east, "22", 2), in(west, "10", 1));
  }

  @Test
  void whatWasReadBeforeAReorganizationIsReadAnewAfterIt() {
    post(old, MARCH, "trees-planted", "25");
    came(west, AUGUST, Ids.next());
    var october = LocalDate.of(2121, 10, 1);
    assertThat(rows("trees-planted", october))
        .containsExactly(in(east, "15", 1), in(west, "10", 1));
    assertThat(rows("persons", october)).contains(in(west, "1", 1));
    var again = areas.commune("Muộn", october);
    areas.became(west, october, weights(again, "1"));
    assertThat(rows("trees-planted", october))
        .containsExactly(in(east, "15", 1), in(again, "10", 1));
    assertThat(rows("persons", october)).contains(in(again, "1", 1));
    assertThat(rows("trees-planted", AUGUST)).containsExactly(in(east, "15", 1), in(west, "10", 1));
  }

  @Test
  void partsThatMergeAgainAreWholeAgain() {
    var again = areas.commune("Mới", AUGUST);
    areas.became(east, AUGUST, weights(again, "1"));
    areas.became(west, AUGUST, weights(again, "1"));
    post(old, MARCH, "trees-planted", "27");
    post(west, JULY, "trees-planted", "1");
    assertThat(rows("trees-planted", AUGUST)).containsExactly(in(again, "28", 2));
  }

  @Test
  void whoCameInTwoCommunesIsOnePersonOfTheirUnion() {
    var south = areas.commune("Nam", NEW_YEAR);
    var north = areas.commune("Bắc", NEW_YEAR);
    var both = areas.commune("Nam Bắc", JULY);
    areas.became(south, JULY, weights(both, "1"));
    areas.became(north, JULY, weights(both, "1"));
    var twice = Ids.next();
    came(south, MARCH, twice, Ids.next());
    came(north, MARCH, twice, Ids.next(), Ids.next());
    assertThat(rows("persons", MARCH)).containsExactly(in(north, "3", 1), in(south, "2", 1));
    assertThat(rows("persons", AUGUST)).containsExactly(in(both, "4", 2));
  }

  @Test
  void personsOfASplitCommuneAreNotDivided() {
    var stayed = Ids.next();
    came(old, MARCH, stayed, Ids.next(), Ids.next());
    came(east, AUGUST, stayed);
    assertThat(rows("persons", AUGUST))
        .containsExactly(in(east, "1", 1), row(old, Kind.REMAINDER, "3", 1));
    assertThat(rows("persons", MARCH))
        .containsExactly(in(old, "3", 1), row(east, Kind.LATER, "1", 1));
  }

  @Test
  void whatRoundingLeftOverIsNotDividedIntoARatio() {
    var held = List.of(amount("waste-collected", "21"), amount("activities-held", "2"));
    post(old, MARCH, List.of(share(youth, "1")), held, List.of());
    assertThat(rows("activities-held", AUGUST)).contains(row(old, Kind.REMAINDER, "1", 1));
    var ratios = outcomes.under("waste-per-activity", scope, AUGUST).rows();
    assertThat(ratios)
        .extracting(Restated.Row::area, Restated.Row::kind)
        .containsExactly(Tuple.tuple(east, Kind.IN_FORCE));
    assertThat(ratios.getFirst().total()).isEqualByComparingTo("12.6");
  }

  @Test
  void anAreaThatNobodyKnowsStaysItself() {
    var unknown = AreaId.next();
    post(unknown, MARCH, "trees-planted", "4");
    came(unknown, MARCH, Ids.next());
    assertThat(rows("trees-planted", AUGUST)).containsExactly(in(unknown, "4", 1));
    assertThat(rows("persons", AUGUST)).containsExactly(in(unknown, "1", 1));
  }

  private List<Tuple> rows(String indicator, LocalDate boundaries) {
    return outcomes.under(indicator, scope, boundaries).rows().stream()
        .map(UnderBoundariesTest::readable)
        .toList();
  }

  private static Tuple readable(Restated.Row row) {
    return Tuple.tuple(row.area(), row.kind(), row.total().toPlainString(), row.entries());
  }

  private static Tuple in(AreaId area, String total, int entries) {
    return row(area, Kind.IN_FORCE, total, entries);
  }

  private static Tuple row(AreaId area, Kind kind, String total, int entries) {
    return Tuple.tuple(area, kind, total, entries);
  }

  private static Map<AreaId, BigDecimal> weights(AreaId one, String weight) {
    return Map.of(one, new BigDecimal(weight));
  }

  private static Map<AreaId, BigDecimal> weights(
      AreaId one, String weight, AreaId other, String rest) {
    var parts = new LinkedHashMap<>(weights(one, weight));
    parts.put(other, new BigDecimal(rest));
    return parts;
  }

  private static Share share(OrganizationId organization, String part) {
    return new Share(organization, UnitId.next(), new BigDecimal(part));
  }

  private void came(AreaId area, LocalDate day, UUID... persons) {
    post(
        area,
        day,
        List.of(share(youth, "1")),
        List.of(new Amount("participations", BigDecimal.valueOf(persons.length))),
        Arrays.asList(persons));
  }

  private void post(
      AreaId area, LocalDate day, String indicator, String quantity, Share... shares) {
    post(
        area,
        day,
        shares.length == 0 ? List.of(share(youth, "1")) : List.of(shares),
        List.of(amount(indicator, quantity)),
        List.of());
  }

  private static Amount amount(String indicator, String quantity) {
    return new Amount(indicator, new BigDecimal(quantity));
  }

  private void post(
      AreaId area, LocalDate day, List<Share> shares, List<Amount> amounts, List<UUID> persons) {
    var posting = greenSunday(area, day, shares, amounts, persons);
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
  }
}
