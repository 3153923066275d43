package org.chungtay.activity.named;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.FollowsPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Registrations follow with the attendance that hangs on them, and so does being known to a unit.
/// Where both are registered for one activity each keeps their own: two came in, and their
/// pseudonyms are one when it is posted.
@Component
class FollowingRegistrations implements FollowsPerson {
  private static final String REGISTRATION = "activity.registration";
  private static final String KNOWN = "activity.known_person";

  private final JdbcClient jdbc;

  FollowingRegistrations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> tables() {
    return List.of(REGISTRATION, KNOWN);
  }

  @Override
  public List<Followed> follow(PersonId gone, PersonId kept) {
    var followed = new ArrayList<Followed>();
    followed.addAll(
        moved(
            REGISTRATION,
            """
            update activity.registration r set person = :kept
            where r.person = :gone and not exists (
              select from activity.registration o
              where o.activity_id = r.activity_id and o.person = :kept)
            returning r.activity_id as key, r.id as part
            """,
            gone,
            kept));
    followed.addAll(
        moved(
            KNOWN,
            """
            update activity.known_person k set person = :kept
            where k.person = :gone and not exists (
              select from activity.known_person o where o.unit = k.unit and o.person = :kept)
            returning k.unit as key, k.unit as part
            """,
            gone,
            kept));
    return followed;
  }

  private List<Followed> moved(String what, String sql, PersonId gone, PersonId kept) {
    return jdbc.sql(sql)
        .param("gone", gone.value())
        .param("kept", kept.value())
        .query((row, _) ->
            new Followed(
                what,
                UUID.fromString(row.getString("key")),
                UUID.fromString(row.getString("part")),
                null))
        .list();
  }

  @Override
  public void comeBack(PersonId gone, PersonId kept, Collection<Followed> rows) {
    back(
        """
        update activity.registration r set person = :gone
        from unnest(:keys, :parts) as back (activity, id)
        where r.activity_id = back.activity and r.id = back.id and r.person = :kept
        """,
        gone,
        kept,
        of(REGISTRATION, rows));
    back(
        """
        update activity.known_person k set person = :gone
        from unnest(:keys, :parts) as back (unit, same)
        where k.unit = back.unit and k.person = :kept
        """,
        gone,
        kept,
        of(KNOWN, rows));
  }

  private static List<Followed> of(String what, Collection<Followed> rows) {
    return rows.stream().filter(row -> row.what().equals(what)).toList();
  }

  private void back(String sql, PersonId gone, PersonId kept, List<Followed> rows) {
    jdbc.sql(sql)
        .param("gone", gone.value())
        .param("kept", kept.value())
        .param("keys", Sql.ids(rows.stream().map(Followed::key).toList()))
        .param("parts", Sql.ids(rows.stream().map(Followed::part).toList()))
        .update();
  }
}
