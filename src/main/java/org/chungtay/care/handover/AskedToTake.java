package org.chungtay.care.handover;

import java.util.List;
import org.chungtay.care.CarePermissions;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody is asked to take over and has not answered: as one of the group, or for a group
/// that they lead. Not everybody has a phone to be told on.
@Repository
public class AskedToTake {
  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final Access access;

  AskedToTake(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /// @param group that looks after the place until then
  /// @param address of the page where one answers
  public record Request(String place, String group, String address) {}

  /// The oldest first.
  public List<Request> of(Actor actor) {
    return jdbc.sql(
            """
            select p.name as place, u.name as "group", asked.address
            from (
              select h.adoption, h.offered_at, '/care/adoptions/' || h.adoption as address
              from care.handover h where h.to_person = :person and h.state = 'OFFERED'
              union all
              select o.adoption, o.offered_at, '/care/group-offers/' || o.id
              from care.group_offer o where o.unit = any(:led) and o.state = 'OFFERED') asked
            join care.adoption a on a.id = asked.adoption
            join place.v_place p on p.id = a.place
            join organization.v_unit u on u.id = a.unit
            where a.until is null
            order by asked.offered_at, asked.address limit :most
            """)
        .param("person", actor.person().value())
        .param("led", Sql.ids(List.copyOf(access.scopes(actor, CarePermissions.LEAD))))
        .param("most", MOST)
        .query(Sql.rows(Request.class))
        .list();
  }
}
