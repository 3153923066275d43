package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.SiteId;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reports being written, one per activity whoever writes it.
@Repository
class Drafts {
  private final JdbcClient jdbc;
  private final Reports reports;
  private final OpenReports open;
  private final CityClock clock;

  Drafts(JdbcClient jdbc, Reports reports, OpenReports open, CityClock clock) {
    this.jdbc = jdbc;
    this.reports = reports;
    this.open = open;
    this.clock = clock;
  }

  /// What was typed so far; a correction begins with what was sent before.
  Draft of(ActivityId activity) {
    return kept(activity)
        .or(() -> reports.latest(activity).map(sent -> new Draft(sent.report(), Optional.empty())))
        .orElse(Draft.EMPTY);
  }

  /// Refuses `not-found`, `not-allowed`, and `not-reportable` once it is sent.
  @Transactional
  public void change(Actor leader, ActivityId activity, UnaryOperator<Draft> change) {
    var _ = open.hold(leader, activity);
    keep(activity, change.apply(of(activity)).report(), leader);
  }

  private void keep(ActivityId activity, Report report, Actor leader) {
    var results = report.results();
    jdbc.sql(
            """
            insert into activity.report_draft as kept
              (activity_id, words, sites, indicators, quantities, saved_by, saved_at, written_by)
            values (:activity, :words, :sites, :indicators, :quantities, :by, :at, array[:by]::uuid[])
            on conflict (activity_id) do update set
              words = excluded.words, sites = excluded.sites, indicators = excluded.indicators,
              quantities = excluded.quantities, saved_by = excluded.saved_by,
              saved_at = excluded.saved_at,
              written_by = case when excluded.saved_by = any(kept.written_by) then kept.written_by
                                else kept.written_by || excluded.saved_by end
            """)
        .param("activity", activity.value())
        .param("words", report.words())
        .param("sites", Sql.ids(results.stream().map(result -> result.site().value()).toList()))
        .param("indicators", Sql.texts(results.stream().map(Result::indicator).toList()))
        .param("quantities", results.stream().map(Result::quantity).toArray(BigDecimal[]::new))
        .param("by", leader.person().value())
        .param("at", Sql.time(clock.now()))
        .update();
  }

  void discard(ActivityId activity) {
    jdbc.sql("delete from activity.report_draft where activity_id = :activity")
        .param("activity", activity.value())
        .update();
  }

  private Optional<Draft> kept(ActivityId activity) {
    return jdbc.sql(
            """
            select words, sites, indicators, quantities, saved_at from activity.report_draft
            where activity_id = :activity
            """)
        .param("activity", activity.value())
        .query((row, _) -> draft(row))
        .optional();
  }

  private static Draft draft(ResultSet row) throws SQLException {
    var sites = (UUID[]) row.getArray("sites").getArray();
    var indicators = (String[]) row.getArray("indicators").getArray();
    var quantities = (BigDecimal[]) row.getArray("quantities").getArray();
    List<Result> results =
        IntStream.range(0, sites.length)
            .mapToObj(
                i -> new Result(SiteId.of(sites[i]), indicators[i], Reports.plain(quantities[i])))
            .toList();
    return new Draft(
        new Report(row.getString("words"), results),
        Optional.of(row.getObject("saved_at", OffsetDateTime.class).toInstant()));
  }
}
