package org.chungtay.outcome.invariant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.outcome.OutcomeInvariants;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private final JsonMapper json;
  private final CityClock clock;

  CheckedBook(JdbcClient jdbc, JsonMapper json, CityClock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Check check(Optional<Actor> asker) {
    var started = System.nanoTime();
    var findings = Arrays.stream(Rule.values()).flatMap(rule -> broken(rule).stream()).toList();
    var took = (int) Duration.ofNanos(System.nanoTime() - started).toMillis();
    var check = new Check(Ids.next(), clock.now(), took, findings);
    keep(check, asker);
    if (!findings.isEmpty()) {
      LOG.error("the outcome book breaks {} rules, see /admin/invariants", findings.size());
    }
    return check;
  }

  @Override
  public List<Check> checks(int most) {
    return jdbc.sql(
            """
            select id, checked_at, took_ms, findings from outcome.invariant_check
            order by checked_at desc, id desc limit :most
            """)
        .param("most", most)
        .query((row, _) -> check(row))
        .list();
  }

  private List<Finding> broken(Rule rule) {
    return jdbc.sql(RuleQuery.of(rule) + " order by what limit :most")
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
            insert into outcome.invariant_check (id, checked_at, took_ms, asked_by, findings)
            values (:id, :at, :took, :by, cast(:findings as jsonb))
            """)
        .param("id", check.id())
        .param("at", Sql.time(check.at()))
        .param("took", check.tookMillis())
        .param("by", asker.map(actor -> actor.person().value()).orElse(null))
        .param("findings", json.writeValueAsString(check.findings()))
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
        json.readValue(row.getString("findings"), FINDINGS));
  }
}
