package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.SiteId;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was reported, revision by revision, and what was decided on each.
@Repository
class Reports {
  private final JdbcClient jdbc;

  Reports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Oldest first.
  List<Revision> of(ActivityId activity) {
    var results = results(activity);
    return jdbc.sql(
            """
            select revision, words, reported_by, reported_at, written_by, themselves, by_leader,
                   delegated, hours, decision, decided_by, decided_for, decided_at, reason
            from activity.report where activity_id = :id order by revision
            """)
        .param("id", activity.value())
        .query((row, _) -> revision(row, results))
        .list();
  }

  Optional<Revision> latest(ActivityId activity) {
    var all = of(activity);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// Whoever has a hand in what is being sent: who kept the draft, who counted a delegation that
  /// still counts, and who wrote an earlier revision, for its figures are where this one began.
  Set<PersonId> writers(ActivityId activity) {
    return jdbc
        .sql(
            """
            select unnest(written_by) from activity.report_draft where activity_id = :id
            union select unnest(written_by) from activity.report where activity_id = :id
            union select entered_by from activity.delegation
                  where activity_id = :id and removed_at is null
            """)
        .param("id", activity.value())
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .collect(Collectors.toSet());
  }

  void store(ActivityId activity, Revision revision) {
    var heads = revision.heads();
    jdbc.sql(
            """
            insert into activity.report
              (activity_id, revision, words, reported_by, reported_at, written_by, themselves,
               by_leader, delegated, hours)
            values (:activity, :revision, :words, :by, :at, :writers, :themselves, :leader,
               :delegated, :hours)
            """)
        .param("activity", activity.value())
        .param("revision", revision.number())
        .param("words", revision.report().words())
        .param("by", revision.by().value())
        .param("at", Sql.time(revision.at()))
        .param("writers", Sql.ids(revision.writers().stream().map(PersonId::value).toList()))
        .param("themselves", heads.map(HeadCount::themselves).orElse(null))
        .param("leader", heads.map(HeadCount::byLeader).orElse(null))
        .param("delegated", heads.map(HeadCount::delegated).orElse(null))
        .param("hours", heads.map(HeadCount::hours).orElse(null))
        .update();
    storeResults(activity, revision.number(), revision.report().results());
  }

  private void storeResults(ActivityId activity, int revision, List<Result> results) {
    jdbc.sql(
            """
            insert into activity.result (activity_id, revision, site, indicator, quantity)
            select :activity, :revision, r.site, r.indicator, r.quantity
            from unnest(:sites::uuid[], :indicators::text[], :quantities::numeric[])
              as r (site, indicator, quantity)
            """)
        .param("activity", activity.value())
        .param("revision", revision)
        .param("sites", Sql.ids(results.stream().map(result -> result.site().value()).toList()))
        .param("indicators", Sql.texts(results.stream().map(Result::indicator).toList()))
        .param("quantities", results.stream().map(Result::quantity).toArray(BigDecimal[]::new))
        .update();
  }

  void decide(ActivityId activity, int revision, Revision.Decision decision) {
    jdbc.sql(
            """
            update activity.report set decision = :decision, decided_by = :by,
              decided_for = :stead, decided_at = :at, reason = :reason
            where activity_id = :activity and revision = :revision
            """)
        .param("activity", activity.value())
        .param("revision", revision)
        .param("decision", decision.kind().name())
        .param("by", decision.by().value())
        .param("stead", decision.stead().map(PersonId::value).orElse(null), Types.OTHER)
        .param("at", Sql.time(decision.at()))
        .param("reason", decision.reason())
        .update();
  }

  private Map<Integer, List<Result>> results(ActivityId activity) {
    record Row(int revision, Result result) {}
    return jdbc
        .sql(
            """
            select revision, site, indicator, quantity from activity.result
            where activity_id = :id order by revision, site, indicator
            """)
        .param("id", activity.value())
        .query((row, _) -> new Row(row.getInt("revision"), result(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::revision, Collectors.mapping(Row::result, Collectors.toList())));
  }

  private static Result result(ResultSet row) throws SQLException {
    return new Result(
        SiteId.of(row.getObject("site", UUID.class)),
        row.getString("indicator"),
        plain(row.getBigDecimal("quantity")));
  }

  /// 40 rather than 40.000 or 4E+1.
  static BigDecimal plain(BigDecimal quantity) {
    var stripped = quantity.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Revision revision(ResultSet row, Map<Integer, List<Result>> results)
      throws SQLException {
    var number = row.getInt("revision");
    return new Revision(
        number,
        new Report(row.getString("words"), results.getOrDefault(number, List.of())),
        PersonId.of(row.getObject("reported_by", UUID.class)),
        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
        Arrays.stream((UUID[]) row.getArray("written_by").getArray())
            .map(PersonId::of)
            .collect(Collectors.toSet()),
        heads(row),
        row.getString("decision") == null ? Optional.empty() : Optional.of(decision(row)));
  }

  private static Optional<HeadCount> heads(ResultSet row) throws SQLException {
    var hours = row.getBigDecimal("hours");
    return hours == null
        ? Optional.empty()
        : Optional.of(
            new HeadCount(
                row.getInt("themselves"), row.getInt("by_leader"), row.getInt("delegated"), hours));
  }

  private static Revision.Decision decision(ResultSet row) throws SQLException {
    return new Revision.Decision(
        Revision.Kind.valueOf(row.getString("decision")),
        PersonId.of(row.getObject("decided_by", UUID.class)),
        Optional.ofNullable(row.getObject("decided_for", UUID.class)).map(PersonId::of),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getString("reason"));
  }
}
