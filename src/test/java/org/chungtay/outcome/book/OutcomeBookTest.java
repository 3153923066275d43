package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.AlreadyPosted;
import org.chungtay.outcome.NotPosted;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.SharesNotOne;
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
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class OutcomeBookTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  final AreaId ward = AreaId.next();
  final OrganizationId youth = OrganizationId.next();
  final OrganizationId women = OrganizationId.next();
  final Scope scope = Scope.city(SUNDAY, SUNDAY).in(ward);
  Actor officer = new Actor(PersonId.next(), "");

  @BeforeEach
  void anOfficer() {
    officer = visitors.person("Trần Thị Minh Nguyệt");
  }

  @Test
  void postsASourceOnceHoweverOftenItIsSent() {
    var posting = cleaned(source(), "40.5", youth);
    post(posting);
    assertThatThrownBy(() -> post(posting)).isInstanceOf(AlreadyPosted.class);
    assertThat(waste()).isEqualByComparingTo("40.5");
  }

  @Test
  void postsASourceOnceUnderManyAtTheSameMoment() throws Exception {
    var posting = cleaned(source(), "7", youth);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> postedNow(posting))).toList();
      var posted = 0;
      for (var one : sent) {
        posted += one.get() ? 1 : 0;
      }
      assertThat(posted).isOne();
    }
    assertThat(waste()).isEqualByComparingTo("7");
  }

  @Test
  void aReversalTakesTheFigureOutAndStaysInTheRowsWithItsReason() {
    var source = source();
    post(cleaned(source, "12", youth));
    reverse(source, "Nhập nhầm số cân");
    assertThat(waste()).isEqualByComparingTo("0");
    var rows = outcomes.rows("waste-collected", scope, 0, 10).rows();
    assertThat(rows).extracting(Outcomes.Row::revision).containsExactlyInAnyOrder(1, 2);
    assertThat(rows)
        .filteredOn(row -> row.revision() == 2)
        .allSatisfy(row -> {
          assertThat(row.reversalReason()).contains("Nhập nhầm số cân");
          assertThat(row.quantity()).isEqualByComparingTo("-12");
        });
    post(cleaned(source, "11", youth));
    assertThat(waste()).isEqualByComparingTo("11");
    assertThatThrownBy(() -> post(cleaned(source, "11", youth))).isInstanceOf(AlreadyPosted.class);
  }

  @Test
  void whatIsNotInTheBookCannotBeTakenOut() {
    var source = source();
    assertThatThrownBy(() -> reverse(source, "?")).isInstanceOf(NotPosted.class);
    post(cleaned(source, "1", youth));
    reverse(source, "một lần");
    assertThatThrownBy(() -> reverse(source, "hai lần")).isInstanceOf(NotPosted.class);
  }

  @Test
  void countsAPersonWhoCameTwiceOnce() {
    var tuyet = Ids.next();
    post(withPersons(ward, youth, List.of(tuyet, Ids.next())));
    post(withPersons(ward, women, List.of(tuyet)));
    assertThat(total("persons")).isEqualByComparingTo("2");
    assertThat(outcomes.byOrganization("persons", scope))
        .extracting(Outcomes.Part::total)
        .containsExactlyInAnyOrder(BigDecimal.TWO, BigDecimal.ONE);
  }

  @Test
  void forgetsThePersonsOfAReversedSource() {
    var posting = withPersons(ward, youth, List.of(Ids.next(), Ids.next()));
    post(posting);
    reverse(posting.source(), "hoạt động đã hủy");
    assertThat(outcomes.byOrganization("persons", scope)).isEmpty();
    post(posting);
    assertThat(total("persons")).isEqualByComparingTo("2");
  }

  @Test
  void showsEveryMonthOfAPeriod() {
    post(cleaned(source(), "3", youth));
    var months =
        outcomes.byMonth(
            "waste-collected", Scope.city(SUNDAY.minusMonths(1), SUNDAY.plusMonths(1)).in(ward));
    assertThat(months)
        .extracting(Outcomes.Part::key)
        .containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3), YearMonth.of(2026, 4));
    assertThat(months.get(1).total()).isEqualByComparingTo("3");
    assertThat(months.get(2).total()).isZero();
  }

  @Test
  void refusesSharesThatAreNotTheWhole() {
    assertThatThrownBy(() -> post(shared(share(youth, "0.5"), share(women, "0.499999"))))
        .isInstanceOf(SharesNotOne.class);
    assertThatThrownBy(() -> post(shared(share(youth, "0.5"), share(youth, "0.5"))))
        .isInstanceOf(SharesNotOne.class);
    assertThatThrownBy(() -> post(shared(share(youth, "1"), share(women, "0"))))
        .isInstanceOf(SharesNotOne.class);
    assertThatThrownBy(() -> post(shared())).isInstanceOf(SharesNotOne.class);
  }

  @Test
  void refusesAnIndicatorThatIsNotPosted() {
    assertThatThrownBy(() -> post(of(source(), List.of(amount("persons", "3")))))
        .isInstanceOf(UnknownIndicator.class);
    assertThatThrownBy(() -> post(of(source(), List.of(amount("no-such", "3")))))
        .isInstanceOf(UnknownIndicator.class);
  }

  @Test
  void isPostedOnlyInsideTheTransactionThatConfirms() {
    assertThatThrownBy(() -> outcomes.post(officer, cleaned(source(), "1", youth)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void theDatabaseRefusesToChangeOrDeleteAnEntry() {
    post(cleaned(source(), "5", youth));
    for (var change :
        List.of(
            "update outcome.entry set quantity = 6",
            "delete from outcome.entry",
            "truncate outcome.entry",
            "delete from outcome.posting",
            "update outcome.turnout set day = day")) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("append-only");
    }
    assertThat(waste()).isEqualByComparingTo("5");
  }

  @Test
  void theDatabaseRefusesSharesThatAreNotTheWhole() {
    for (var parts : List.of("0.5,0.4", "1.5,-0.5", "1,0", "1", "null,1", "0.3,0.3,0.4")) {
      var fits =
          jdbc.sql(
                  "select outcome.shares_are_whole(:two, :two, array[%s]::numeric[])"
                      .formatted(parts))
              .param("two", new UUID[] {youth.value(), women.value()})
              .query((row, _) -> row.getBoolean(1))
              .single();
      assertThat(fits).as(parts).isFalse();
    }
  }

  private boolean postedNow(Posting posting) {
    try {
      post(posting);
      return true;
    } catch (AlreadyPosted byAnother) {
      return false;
    }
  }

  private void post(Posting posting) {
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
  }

  private void reverse(Source source, String reason) {
    transaction.executeWithoutResult(_ -> outcomes.reverse(officer, source, reason));
  }

  private BigDecimal waste() {
    return total("waste-collected");
  }

  private BigDecimal total(String indicator) {
    return outcomes.totals(scope).stream()
        .filter(figure -> figure.indicator().code().equals(indicator))
        .findFirst()
        .orElseThrow()
        .total();
  }

  private Posting cleaned(Source source, String kilograms, OrganizationId by) {
    return greenSunday(
        source,
        ward,
        SUNDAY,
        List.of(share(by, "1")),
        List.of(amount("waste-collected", kilograms)),
        List.of());
  }

  private Posting of(Source source, List<Amount> amounts) {
    var one = cleaned(source, "1", youth);
    return new Posting(
        source, ward, SUNDAY, one.title(), one.address(), one.shares(), amounts, List.of());
  }

  private Posting shared(Share... shares) {
    var one = cleaned(source(), "1", youth);
    return new Posting(
        one.source(),
        ward,
        SUNDAY,
        one.title(),
        one.address(),
        List.of(shares),
        one.amounts(),
        List.of());
  }

  private Posting withPersons(AreaId area, OrganizationId by, List<UUID> persons) {
    var one = cleaned(source(), "1", by);
    return new Posting(
        one.source(),
        area,
        SUNDAY,
        one.title(),
        one.address(),
        one.shares(),
        one.amounts(),
        persons);
  }

  private static Amount amount(String indicator, String quantity) {
    return new Amount(indicator, new BigDecimal(quantity));
  }

  private static Share share(OrganizationId organization, String part) {
    return new Share(organization, UnitId.next(), new BigDecimal(part));
  }

  private static Source source() {
    return new Source("activity", Ids.next());
  }
}
