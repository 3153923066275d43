package org.chungtay.outcome.periodic;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.OutcomePermissions;
import org.chungtay.outcome.UnitReports;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One statement, whatever the number of units. To fill are the reports of units in which the
/// person holds the role itself, or that went on there: an officer for the city could fill all
/// forty, and need not.
@Component
class WaitingReports implements UnitReports {
  private final JdbcClient jdbc;
  private final Access access;

  WaitingReports(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  @Override
  public List<Waiting> waitingFor(Actor actor) {
    var scopes = access.scopes(actor, OutcomePermissions.REPORT);
    return jdbc.sql(
            "with recursive "
                + Heirs.OF_DRAFTS
                + """
                , open as (
                  select r.*, q.title, q.due, q.organization, q.steps[r.step + 1] as awaited
                  from outcome.unit_report r join outcome.report_request q on q.id = r.request
                  where r.state <> 'LOCKED'),
                placed as (
                  select o.*, u.name, u.numbered, u.covering,
                         case o.awaited
                           when 'UNIT' then u.covering
                           when 'ABOVE' then above.covering
                           when 'CITY' then city.covering
                           when 'FRONT' then front.covering end as deciding
                  from open o join organization.v_unit u on u.id = o.unit
                  left join organization.v_unit above on above.id = u.parent
                  left join organization.v_unit city on city.id = u.path[1]
                  left join organization.v_organization f on f.code = 'front'
                  left join organization.v_unit front
                    on front.organization = f.id and front.kind = 'CITY' and front.until is null)
                select case when state = 'SUBMITTED' then 'TO_APPROVE'
                            when returned is not null then 'RETURNED' else 'TO_FILL' end as kind,
                       title, unit, name, due, request
                from placed
                where state = 'DRAFT' and exists (
                        select from heir h where h.unit = placed.unit and h.now = any(:scopes))
                   or state = 'SUBMITTED' and (:everywhere or deciding && :scopes)
                      and :me <> all(written_by) and :me <> all(approved_by)
                order by due, title, numbered, unit limit 500
                """)
        .param("scopes", Sql.ids(scopes))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("me", actor.person().value())
        .query((row, _) -> {
          var unit = UnitId.of(row.getObject("unit", UUID.class));
          return new Waiting(
              Kind.valueOf(row.getString("kind")),
              row.getString("title"),
              unit,
              row.getString("name"),
              row.getObject("due", LocalDate.class),
              UnitReport.address(row.getObject("request", UUID.class), unit));
        })
        .list();
  }
}
