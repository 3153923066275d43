package org.chungtay.outcome.periodic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.periodic.ReportRequest.Chain;
import org.chungtay.outcome.periodic.ReportRequest.ReturnTo;
import org.chungtay.outcome.periodic.ReportRequest.Step;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Requests as stored, and the empty reports that come with one.
@Repository
class ReportRequestRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  ReportRequestRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<ReportRequest> find(UUID id) {
    return jdbc.sql("select * from outcome.report_request where id = :id")
        .param("id", id)
        .query((row, _) -> request(row))
        .optional();
  }

  /// Those of these organisations, the newest first.
  List<ListedRequest> of(List<OrganizationId> organizations, int page, int size) {
    return jdbc.sql(
            """
            select q.*, count(*) over () as count, r.units, r.locked, r.submitted
            from outcome.report_request q
            cross join lateral (
              select count(*) as units, count(*) filter (where state = 'LOCKED') as locked,
                     count(*) filter (where state = 'SUBMITTED') as submitted
              from (select distinct on (unit) unit, state from outcome.unit_report
                    where request = q.id order by unit, version desc) newest) r
            where q.organization = any(:organizations)
            order by q.opened_at desc, q.id limit :size offset :skip
            """)
        .param("organizations", Sql.ids(organizations.stream().map(OrganizationId::value).toList()))
        .param("size", size)
        .param("skip", (long) page * size)
        .query((row, _) ->
            new ListedRequest(
                request(row),
                row.getInt("units"),
                row.getInt("locked"),
                row.getInt("submitted"),
                row.getLong("count")))
        .list();
  }

  /// False when it is there already.
  boolean open(Actor actor, ReportRequest request, List<UnitId> units) {
    var now = Sql.time(clock.now());
    var stored =
        jdbc.sql(
                """
                insert into outcome.report_request
                  (id, organization, title, indicators, first_day, last_day, due, tolerance, steps,
                   return_to, restarts, opened_by, opened_at)
                values (:id, :organization, :title, :indicators, :first, :last, :due, :tolerance,
                        :steps, :returnTo, :restarts, :by, :now)
                on conflict (id) do nothing
                """)
            .param("id", request.id())
            .param("organization", request.organization().value())
            .param("title", request.title())
            .param("indicators", Sql.texts(request.indicators()))
            .param("first", request.firstDay())
            .param("last", request.lastDay())
            .param("due", request.due())
            .param("tolerance", request.tolerance())
            .param("steps", Sql.texts(request.chain().steps().stream().map(Step::name).toList()))
            .param("returnTo", request.chain().returnTo().name())
            .param("restarts", request.chain().restarts())
            .param("by", actor.person().value())
            .param("now", now)
            .update();
    return stored == 1
        && jdbc.sql(
                    """
                    insert into outcome.unit_report (request, unit, version, state, step, changed_at)
                    select :request, unit, 1, 'DRAFT', 0, :now from unnest(:units) unit
                    """)
                .param("request", request.id())
                .param("units", Sql.ids(units.stream().map(UnitId::value).toList()))
                .param("now", now)
                .update()
            == units.size();
  }

  static ReportRequest request(ResultSet row) throws SQLException {
    return new ReportRequest(
        row.getObject("id", UUID.class),
        OrganizationId.of(row.getObject("organization", UUID.class)),
        row.getString("title"),
        List.of((String[]) row.getArray("indicators").getArray()),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getObject("due", LocalDate.class),
        row.getBigDecimal("tolerance"),
        new Chain(
            Arrays.stream((String[]) row.getArray("steps").getArray()).map(Step::valueOf).toList(),
            ReturnTo.valueOf(row.getString("return_to")),
            row.getBoolean("restarts")));
  }
}
