package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chungtay.outcome.Outcomes.Answer.ALREADY_SO;
import static org.chungtay.outcome.Outcomes.Answer.WRITTEN;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Many postings at once: as many single ones would, with an answer for each.
@ProductTest
class PostedTogetherTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  final AreaId ward = AreaId.next();
  final OrganizationId youth = OrganizationId.next();
  final Scope scope = Scope.city(SUNDAY, SUNDAY).in(ward);
  Actor officer = new Actor(PersonId.next(), "");

  @BeforeEach
  void anOfficer() {
    officer = visitors.person("Trần Thị Minh Nguyệt");
  }

  @Test
  void eachIsAnsweredAndTheSameAgainChangesNothing() {
    var there = cleaned("3");
    post(there);
    var came = of("1", "waste-collected", BigDecimal.ONE, List.of(Ids.next(), Ids.next()));
    var twice = cleaned("4");
    assertThat(postAll(there, came, twice, twice))
        .containsExactly(ALREADY_SO, WRITTEN, WRITTEN, ALREADY_SO);
    assertThat(waste()).isEqualByComparingTo("8");
    assertThat(total("persons")).isEqualByComparingTo("2");
    assertThat(postAll(there, came, twice)).containsOnly(ALREADY_SO);
    assertThat(told("outcome.posted", twice.source())).isOne();
    assertThat(reverseAll(came.source(), new Source("activity", Ids.next()), twice.source()))
        .containsExactly(WRITTEN, ALREADY_SO, WRITTEN);
    assertThat(waste()).isEqualByComparingTo("3");
    assertThat(outcomes.byOrganization("persons", scope)).isEmpty();
    assertThat(postAll(came, there)).containsExactly(WRITTEN, ALREADY_SO);
    assertThat(total("persons")).isEqualByComparingTo("2");
  }

  @Test
  void ofManyOneThatIsRefusedStopsAll() {
    var sound = cleaned("3");
    assertThatThrownBy(
            () -> postAll(sound, of("3", "waste-collected", new BigDecimal("0.5"), List.of())))
        .isInstanceOf(SharesNotOne.class);
    assertThatThrownBy(() -> postAll(sound, of("3", "no-such", BigDecimal.ONE, List.of())))
        .isInstanceOf(UnknownIndicator.class);
    assertThat(postAll(sound)).containsExactly(WRITTEN);
    assertThat(postAll()).isEmpty();
  }

  @Test
  void allPartsOfAPieceOfWorkOrNone() {
    var there = cleaned("3");
    var other = cleaned("4");
    post(there);
    assertThatThrownBy(() -> inside(() -> outcomes.post(officer, List.of(other, there))))
        .isInstanceOf(AlreadyPosted.class);
    assertThatThrownBy(() -> inside(() -> outcomes.reverse(officer, sources(there, other), "nhầm")))
        .isInstanceOf(NotPosted.class);
    assertThat(waste()).isEqualByComparingTo("3");
  }

  private List<Outcomes.Answer> postAll(Posting... postings) {
    var confirmed = Stream.of(postings).map(one -> new Outcomes.Confirmed(officer, one)).toList();
    return Objects.requireNonNull(transaction.execute(_ -> outcomes.postAll(confirmed)));
  }

  private List<Outcomes.Answer> reverseAll(Source... sources) {
    return Objects.requireNonNull(
        transaction.execute(_ -> outcomes.reverseAll(officer, List.of(sources), "nhầm")));
  }

  private static List<Source> sources(Posting... postings) {
    return Stream.of(postings).map(Posting::source).toList();
  }

  private void inside(Runnable deed) {
    transaction.executeWithoutResult(_ -> deed.run());
  }

  private int told(String deed, Source source) {
    return jdbc.sql(
            "select count(*) from identity.audit where deed = :deed and subject = :id and person = :by")
        .param("deed", deed)
        .param("id", source.id())
        .param("by", officer.person().value())
        .query(Integer.class)
        .single();
  }

  private void post(Posting posting) {
    inside(() -> outcomes.post(officer, posting));
  }

  private BigDecimal waste() {
    return outcomes.total("waste-collected", scope).total();
  }

  private BigDecimal total(String indicator) {
    return outcomes.total(indicator, scope).total();
  }

  private Posting cleaned(String kilograms) {
    return of(kilograms, "waste-collected", BigDecimal.ONE, List.of());
  }

  private Posting of(String quantity, String indicator, BigDecimal part, List<UUID> persons) {
    return greenSunday(
        ward,
        SUNDAY,
        List.of(new Share(youth, UnitId.next(), part)),
        List.of(new Amount(indicator, new BigDecimal(quantity))),
        persons);
  }
}
