package org.chungtay.movement.sustain;

import java.util.List;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.sustain.WaitingCopiesModel.Line;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits for an officer about copies of models, the oldest first; what they sent in themselves
/// waits for others.
@Repository
class WaitingQuery {
  private final JdbcClient jdbc;
  private final Access access;

  WaitingQuery(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  List<Line> of(Actor actor, int most) {
    var lead = access.scopes(actor, MovementPermissions.LEAD);
    var recognize = access.scopes(actor, MovementPermissions.RECOGNIZE);
    return jdbc.sql(
            """
            select w.copy, w.inspection, m.name as model, u.name as unit, w.day
            from (
              select c.id as copy, false as inspection, c.since as day, c.written_at, c.written_by
              from movement.copy c where c.state = 'OFFERED' and c.generation > 0
              union all
              select i.copy, true, i.day, i.written_at, i.written_by
              from movement.inspection i where i.state = 'SENT') w
            join movement.copy c on c.id = w.copy
            join movement.model m on m.id = c.model
            join organization.v_unit u on u.id = c.unit
            where w.written_by <> :reader
              and case when w.inspection then :confirmEverywhere or u.covering && :confirm
                       else :leadEverywhere or u.covering && :lead end
            order by w.written_at, w.copy limit :most
            """)
        .param("reader", actor.person().value())
        .param("confirmEverywhere", recognize.contains(Access.INSTALLATION))
        .param("confirm", Sql.ids(recognize))
        .param("leadEverywhere", lead.contains(Access.INSTALLATION))
        .param("lead", Sql.ids(lead))
        .param("most", most)
        .query(Sql.rows(Line.class))
        .list();
  }
}
