package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.outcome.UnknownIndicator;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class StatesAndRatiosTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final String KEEPING = "groups-keeping";

  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  final AreaId ward = AreaId.next();
  final AreaId neighbour = AreaId.next();
  final OrganizationId women = OrganizationId.next();
  final UUID subject = Ids.next();
  final Scope year = Scope.city(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).of(women);
  Actor officer = new Actor(PersonId.next(), "");

  @BeforeEach
  void anOfficer() {
    officer = visitors.person("Trần Thị Minh Nguyệt");
  }

  @Test
  void theNewestStateOfEachSubjectCountsAndNothingIsAddedOverTime() {
    post(ward, MARCH, subject, KEEPING, "7");
    post(neighbour, MARCH, Ids.next(), KEEPING, "4");
    post(ward, JUNE, subject, KEEPING, "9");
    assertThat(total(KEEPING, year)).isEqualByComparingTo("13");
    assertThat(total(KEEPING, until(MARCH))).isEqualByComparingTo("11");
    assertThat(total(KEEPING, year.in(ward))).isEqualByComparingTo("9");
    assertThat(outcomes.byMonth(KEEPING, year)).extracting(Part::key).hasSize(12);
    assertThat(outcomes.byMonth(KEEPING, year))
        .filteredOn(part -> part.key().equals(YearMonth.of(2026, 5)))
        .extracting(part -> part.total().intValueExact())
        .containsExactly(11);
    assertThat(outcomes.byArea(KEEPING, year))
        .extracting(part -> part.total().intValueExact())
        .containsExactly(9, 4);
    assertThat(outcomes.rows(KEEPING, year, 0, 10).rows())
        .extracting(row -> row.quantity().intValueExact())
        .containsExactly(9, 4);
  }

  @Test
  void aStateRecordedBeforeThePeriodIsStillTheState() {
    post(ward, MARCH, subject, KEEPING, "7");
    var autumn = Scope.city(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)).of(women);
    assertThat(total(KEEPING, autumn)).isEqualByComparingTo("7");
  }

  @Test
  void noneIsAStateAndAReversalBringsTheOneBeforeBack() {
    post(ward, MARCH, subject, KEEPING, "7");
    var none = posted(ward, JUNE, subject, KEEPING, "0");
    assertThat(total(KEEPING, year)).isZero();
    assertThat(outcomes.total(KEEPING, year).entries()).isOne();
    transaction.executeWithoutResult(_ -> outcomes.reverse(officer, none, "Ghi nhầm"));
    assertThat(total(KEEPING, year)).isEqualByComparingTo("7");
  }

  @Test
  void whatASubjectLeftBehindWhereItWasIsNotCountedTwice() {
    post(ward, MARCH, subject, KEEPING, "7");
    post(neighbour, JUNE, subject, KEEPING, "8");
    assertThat(total(KEEPING, year)).isEqualByComparingTo("8");
    assertThat(total(KEEPING, year.in(ward))).isZero();
  }

  @Test
  void aRatioDividesSumsAndIsNeverTheAverageOfItsParts() {
    post(ward, MARCH, subject, "waste-collected", "90", "activities-held", "1");
    post(neighbour, JUNE, subject, "waste-collected", "10", "activities-held", "4");
    assertThat(total("waste-per-activity", year)).isEqualByComparingTo("20");
    assertThat(outcomes.byArea("waste-per-activity", year))
        .extracting(part -> part.total().toPlainString())
        .containsExactly("90", "2.5");
    assertThat(outcomes.byMonth("waste-per-activity", year))
        .filteredOn(part -> part.entries() > 0)
        .extracting(part -> part.total().toPlainString())
        .containsExactly("90", "2.5");
    assertThat(outcomes.rows("waste-per-activity", year, 0, 10).rows())
        .extracting(row -> row.indicator().orElseThrow())
        .containsExactlyInAnyOrder(
            "waste-collected", "activities-held", "waste-collected", "activities-held");
  }

  @Test
  void withoutADenominatorThereIsNoRatio() {
    post(ward, MARCH, subject, "waste-collected", "90");
    assertThat(outcomes.totals(year))
        .extracting(figure -> figure.indicator().code())
        .contains("waste-collected")
        .doesNotContain("waste-per-activity");
    assertThat(outcomes.byArea("waste-per-activity", year)).isEmpty();
  }

  @Test
  void neitherRatiosNorPersonsArePosted() {
    for (var code : List.of("waste-per-activity", "self-joined-share", "persons")) {
      assertThatThrownBy(() -> post(ward, MARCH, subject, code, "1"))
          .isInstanceOf(UnknownIndicator.class);
    }
  }

  @Test
  void theDatabaseTakesNoAmountOfARatioAndNoStateWithoutItsSubject() {
    for (var indicator : List.of("waste-per-activity", "persons", KEEPING)) {
      assertThatThrownBy(() -> insert(indicator, "null")).hasMessageContaining("indicator");
    }
    assertThatThrownBy(() -> insert("waste-collected", "gen_random_uuid()"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into outcome.indicator (code, name, definition, unit, rule, decimals, position)
                    select 'half-a-ratio', name, definition, unit, 'RATIO', 0, 9999
                    from outcome.indicator where code = 'persons'
                    """)
                .update())
        .hasMessageContaining("ratio_has_its_parts");
  }

  private void insert(String indicator, String subjectOf) {
    jdbc.sql(
            """
            insert into outcome.entry
              (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address,
               organizations, units, parts, subject)
            values (gen_random_uuid(), 'activity', gen_random_uuid(), :indicator, 1,
                    gen_random_uuid(), date '2026-03-01', 1, 't', '/t', array[gen_random_uuid()],
                    array[gen_random_uuid()], array[1], %s)
            """
                .formatted(subjectOf))
        .param("indicator", indicator)
        .update();
  }

  private Scope until(LocalDate last) {
    return Scope.city(LocalDate.of(2026, 1, 1), last).of(women);
  }

  private BigDecimal total(String indicator, Scope scope) {
    return outcomes.total(indicator, scope).total();
  }

  private void post(AreaId area, LocalDate day, UUID of, String... amounts) {
    var _ = posted(area, day, of, amounts);
  }

  private Source posted(AreaId area, LocalDate day, UUID of, String... amounts) {
    var source = new Source("activity", Ids.next());
    var posting =
        new Posting(
            source,
            area,
            day,
            "Giữ đường hoa",
            "/activities/" + source.id(),
            List.of(new Share(women, UnitId.next(), BigDecimal.ONE)),
            IntStream.range(0, amounts.length / 2)
                .mapToObj(at -> new Amount(amounts[2 * at], new BigDecimal(amounts[2 * at + 1])))
                .toList(),
            List.of(),
            Optional.of(of));
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
    return source;
  }
}
