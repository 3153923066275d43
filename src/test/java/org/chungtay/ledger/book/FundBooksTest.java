package org.chungtay.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.ledger.EntryTakenOut;
import org.chungtay.ledger.Fund;
import org.chungtay.ledger.FundId;
import org.chungtay.ledger.FundTooSmall;
import org.chungtay.ledger.Funds;
import org.chungtay.ledger.Funds.Line;
import org.chungtay.ledger.Funds.Source;
import org.chungtay.ledger.Funds.Subject;
import org.chungtay.ledger.OwnEntry;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.OutcomeInvariants;
import org.chungtay.outcome.OutcomeInvariants.Finding;
import org.chungtay.outcome.OutcomeInvariants.Rule;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class FundBooksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final int AT_ONCE = 8;

  @Autowired Funds funds;
  @Autowired OutcomeInvariants invariants;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  final Actor recorder = new Actor(PersonId.of(Ids.next()), "Người ghi");
  final Actor confirmer = new Actor(PersonId.of(Ids.next()), "Người xác nhận");
  final Subject subject = new Subject("trial", Ids.next());
  FundId fund = FundId.next();

  @BeforeEach
  void open() {
    fund = within(this::opened).id();
  }

  private Fund opened() {
    return funds.open(recorder, subject, UnitId.of(Ids.next()), "/movements/trial");
  }

  private <T> T within(Callable<T> deed) {
    return Optional.ofNullable(
            transaction.execute(_ -> {
              try {
                return deed.call();
              } catch (RuntimeException refusal) {
                throw refusal;
              } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
              }
            }))
        .orElseThrow();
  }

  private Source write(String account, long amount) {
    var source = source();
    assertThat(write(source, account, amount)).isPositive();
    return source;
  }

  private int write(Source source, String account, long amount) {
    return within(() ->
        funds.write(confirmer, fund, new Line(source, DAY, account, amount, recorder.person())));
  }

  private static Source source() {
    return new Source("trial", Ids.next());
  }

  private int takeOut(Source entry) {
    return within(
        () -> funds.takeOut(confirmer, fund, entry, recorder.person(), source(), "Ghi nhầm"));
  }

  private Fund fund() {
    return funds.find(subject).orElseThrow();
  }

  @Test
  void whatIsReceivedAndSpentIsWrittenOnceAndTakenOutOnce() {
    assertThat(within(this::opened).id()).as("a subject has one fund").isEqualTo(fund);
    var source = source();
    assertThat(write(source, "enterprises", 5_000_000)).isEqualTo(1);
    assertThat(write(source, "enterprises", 5_000_000)).as("sent twice").isEqualTo(1);
    var spent = write("plants", 3_000_000);
    assertThat(fund())
        .extracting(Fund::received, Fund::spent, Fund::balance, Fund::entries)
        .containsExactly(5_000_000L, 3_000_000L, 2_000_000L, 2);
    assertThatThrownBy(() -> write("tools", 2_000_001))
        .isInstanceOfSatisfying(
            FundTooSmall.class,
            refusal -> assertThat(refusal.arguments()).containsEntry("left", 2_000_000L));
    assertThatThrownBy(() -> takeOut(source)).as("spent already").isInstanceOf(FundTooSmall.class);
    assertThat(takeOut(spent)).isEqualTo(3);
    assertThatThrownBy(() -> takeOut(spent)).isInstanceOf(EntryTakenOut.class);
    assertThat(takeOut(source)).isEqualTo(4);
    assertThat(fund())
        .extracting(Fund::received, Fund::spent, Fund::balance, Fund::entries)
        .containsExactly(0L, 0L, 0L, 4);
    assertThatThrownBy(() -> write("gold", 1)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() ->
            within(() ->
                funds.write(
                    recorder, fund, new Line(source(), DAY, "people", 1, recorder.person()))))
        .isInstanceOf(OwnEntry.class);
    assertThat(postings()).isZero();
    assertThat(broken()).isEmpty();
  }

  private long postings() {
    return jdbc.sql("select sum(amount)::bigint from ledger.v_posting where fund = :fund")
        .param("fund", fund.value())
        .query(Sql.rows(Long.class))
        .single();
  }

  @Test
  void eightWhoSpendAtOnceNeverSpendMoreThanIsThere() throws Exception {
    var _ = write("people", 500_000);
    var together = new CyclicBarrier(AT_ONCE);
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var running =
          IntStream.range(0, AT_ONCE)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    var _ = together.await();
                    return write(source(), "tools", 100_000);
                  }))
              .toList();
      int written = 0;
      for (var one : running) {
        try {
          assertThat(one.get()).isBetween(2, 6);
          written++;
        } catch (ExecutionException refused) {
          assertThat(refused).hasCauseInstanceOf(FundTooSmall.class);
        }
      }
      assertThat(written).as("five of 100,000 are in it").isEqualTo(5);
    }
    assertThat(fund()).extracting(Fund::balance, Fund::entries).containsExactly(0L, 6);
    assertThat(broken()).isEmpty();
  }

  @Test
  void theBookItselfRefusesWhatIsNotSo() {
    var first = write("people", 100);
    var spent = write("tools", 40);
    assertThat(takeOut(spent)).isEqualTo(3);
    refused("update ledger.entry set amount = 200, against = -200, balance = 200 where seq = 1");
    refused("update ledger.entry set reason = 'khác' where seq = 3");
    refused("delete from ledger.entry where fund = :fund");
    refused("truncate ledger.entry");
    refused(entry(4, "tools", -101, 101, 100, -1, "null", "null"));
    refused(entry(4, "people", 10, -9, 100, 110, "null", "null"));
    refused(entry(4, "people", 10, -10, 90, 100, "null", "null"));
    refused(entry(4, "people", 10, -10, 100, 120, "null", "null"));
    refused(entry(5, "people", 10, -10, 100, 110, "null", "null"));
    refused(entry(4, "tools", 10, -10, 100, 110, "null", "null"));
    refused(entry(4, "people", -50, 50, 100, 50, "1", "'nhầm'"));
    refused(entry(4, "tools", 40, -40, 100, 140, "2", "'nhầm'"));
    refused(entry(4, "tools", -40, 40, 100, 60, "3", "'nhầm'"));
    refused(entry(4, "people", -100, 100, 100, 0, "1", "null"));
    refused(
        entry(4, "people", 10, -10, 100, 110, "null", "null").replace(":confirmer", ":recorder"));
    var _ =
        within(() ->
            jdbc.sql(entry(4, "people", 10, -10, 100, 110, "null", "null"))
                .param("fund", fund.value())
                .param("recorder", recorder.person().value())
                .param("confirmer", confirmer.person().value())
                .update());
    assertThat(fund().balance()).as("what is so is let in").isEqualTo(110);
    assertThat(first).isNotNull();
  }

  private static String entry(
      int seq,
      String account,
      long amount,
      long against,
      long before,
      long balance,
      String reverses,
      String reason) {
    return """
    insert into ledger.entry (fund, seq, source_kind, source_id, day, account, amount, against, before, balance,
      reverses, reason, recorded_by, confirmed_by, at)
    values (:fund, %d, 'trial', gen_random_uuid(), '2026-03-08', '%s', %d, %d, %d, %d, %s, %s, :recorder,
      :confirmer, now())
    """
        .formatted(seq, account, amount, against, before, balance, reverses, reason);
  }

  private void refused(String statement) {
    assertThatThrownBy(() ->
            within(() ->
                jdbc.sql(statement)
                    .param("fund", fund.value())
                    .param("recorder", recorder.person().value())
                    .param("confirmer", confirmer.person().value())
                    .update()))
        .as(statement)
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theNightFindsBooksThatDoNotBalance() {
    var _ = write("people", 100);
    var spent = write("tools", 40);
    assertThat(takeOut(spent)).isEqualTo(3);
    var found =
        Optional.ofNullable(
                transaction.<List<Finding>>execute(status -> {
                  status.setRollbackOnly();
                  jdbc.sql("alter table ledger.entry disable trigger all").update();
                  jdbc.sql(
                          "alter table ledger.entry drop constraint never_below_zero, drop constraint balance_follows")
                      .update();
                  jdbc.sql("update ledger.entry set balance = -60 where fund = :fund and seq = 2")
                      .param("fund", fund.value())
                      .update();
                  jdbc.sql(
                          "update ledger.entry set account = 'labour' where fund = :fund and seq = 3")
                      .param("fund", fund.value())
                      .update();
                  return invariants.check(Optional.empty()).findings();
                }))
            .orElseThrow();
    assertThat(found)
        .filteredOn(one -> one.what().startsWith(fund.toString()))
        .extracting(Finding::rule)
        .contains(Rule.BOOKS_BALANCE, Rule.FUNDS_NEVER_BELOW_ZERO, Rule.ENTRIES_TAKEN_OUT_WHOLE);
    assertThat(found).anyMatch(one -> one.address().equals("/movements/trial"));
    assertThat(broken()).isEmpty();
  }

  private List<Finding> broken() {
    return invariants.check(Optional.empty()).findings().stream()
        .filter(one -> one.what().startsWith(fund.toString()))
        .toList();
  }
}
