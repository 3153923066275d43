package org.chungtay.outcome.invariant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.outcome.OutcomeInvariants;
import org.chungtay.outcome.book.KeptFigures;
import org.chungtay.outcome.book.Recount;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.invariant.RowRule;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class CheckedBook implements OutcomeInvariants {
  private static final Logger LOG = LoggerFactory.getLogger(CheckedBook.class);
  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
  private static final int MOST_OF_A_RULE = 100;
  private static final int CHECKS_KEPT = 60;

  private final JdbcClient jdbc;
  private final KeptFigures kept;
  private final List<RowRule> others;
  private final JsonMapper json;
  private final CityClock clock;
  private final Duration longestRecount;

  /// @param others rules that other modules tell of their own books
  /// @param longestRecount how long figures that are kept are counted anew in one check
  CheckedBook(
      JdbcClient jdbc,
      KeptFigures kept,
      List<RowRule> others,
      JsonMapper json,
      CityClock clock,
      @Value("${chungtay.longest-recount}") Duration longestRecount) {
    this.jdbc = jdbc;
    this.kept = kept;
    this.others = List.copyOf(others);
    this.json = json;
    this.clock = clock;
    this.longestRecount = longestRecount;
  }

  @Override
  @Transactional
  public Check check(Optional<Actor> asker) {
    var started = System.nanoTime();
    var recount = kept.recount(longestRecount);
    var findings =
        Stream.of(rows(), differences(recount), ofOthers()).flatMap(Function.identity()).toList();
    var took = (int) Duration.ofNanos(System.nanoTime() - started).toMillis();
    var check =
        new Check(Ids.next(), clock.now(), took, findings, recount.kept(), recount.looked());
    keep(check, asker);
    if (!findings.isEmpty()) {
      LOG.error("the books break rules in {} places, see /admin/invariants", findings.size());
    }
    return check;
  }

  @Override
  public List<Check> checks(int most) {
    return jdbc.sql(
            """
            select id, checked_at, took_ms, findings, kept_figures, counted_anew from outcome.invariant_check
            order by checked_at desc, id desc limit :most
            """)
        .param("most", most)
        .query((row, _) -> check(row))
        .list();
  }

  private Stream<Finding> rows() {
    return Arrays.stream(Rule.values())
        .flatMap(rule ->
            RuleQuery.of(rule).stream().flatMap(statement -> broken(rule, statement).stream()));
  }

  private static Stream<Finding> differences(Recount recount) {
    return recount.differences().stream()
        .limit(MOST_OF_A_RULE)
        .map(one ->
            new Finding(
                Rule.KEPT_FIGURES_ARE_TRUE, one.what(), one.address(), one.counted(), one.kept()));
  }

  private Stream<Finding> ofOthers() {
    return Arrays.stream(Rule.values())
        .flatMap(rule ->
            others.stream()
                .filter(one -> one.code().equals(rule.code()))
                .flatMap(one -> one.broken(MOST_OF_A_RULE).stream())
                .map(one ->
                    new Finding(rule, one.what(), one.address(), one.expected(), one.found())));
  }

  private List<Finding> broken(Rule rule, String statement) {
    return jdbc.sql(statement + " order by what limit :most")
        .param("most", MOST_OF_A_RULE)
        .query((row, _) ->
            new Finding(
                rule,
                row.getString("what"),
                row.getString("address"),
                row.getBigDecimal("expected"),
                row.getBigDecimal("found")))
        .list();
  }

  private void keep(Check check, Optional<Actor> asker) {
    jdbc.sql(
            """
            insert into outcome.invariant_check
              (id, checked_at, took_ms, asked_by, findings, kept_figures, counted_anew)
            values (:id, :at, :took, :by, cast(:findings as jsonb), :kept, :anew)
            """)
        .param("id", check.id())
        .param("at", Sql.time(check.at()))
        .param("took", check.tookMillis())
        .param("by", asker.map(actor -> actor.person().value()).orElse(null))
        .param("findings", json.writeValueAsString(check.findings()))
        .param("kept", check.kept())
        .param("anew", check.countedAnew())
        .update();
    jdbc.sql(
            """
            delete from outcome.invariant_check where id not in (
              select id from outcome.invariant_check order by checked_at desc, id desc limit :kept)
            """)
        .param("kept", CHECKS_KEPT)
        .update();
  }

  private Check check(ResultSet row) throws SQLException {
    return new Check(
        row.getObject("id", UUID.class),
        row.getObject("checked_at", OffsetDateTime.class).toInstant(),
        row.getInt("took_ms"),
        json.readValue(row.getString("findings"), FINDINGS),
        row.getInt("kept_figures"),
        row.getInt("counted_anew"));
  }
}
