package org.chungtay.activity.named;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.identity.FollowingRows;
import org.chungtay.identity.FollowsPerson;
import org.chungtay.identity.PersonId;
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
    var rows = new FollowingRows(jdbc, gone, kept);
    rows.move(
        REGISTRATION,
        """
        update activity.registration r set person = :kept
        where r.person = :gone and not exists (
          select from activity.registration o
          where o.activity_id = r.activity_id and o.person = :kept)
        returning r.activity_id as key, r.id as part, null::text as aside
        """);
    rows.move(
        KNOWN,
        """
        update activity.known_person k set person = :kept
        where k.person = :gone and not exists (
          select from activity.known_person o where o.unit = k.unit and o.person = :kept)
        returning k.unit as key, k.unit as part, null::text as aside
        """);
    return rows.followed();
  }

  @Override
  public void comeBack(PersonId gone, PersonId kept, Collection<Followed> rows) {
    var following = new FollowingRows(jdbc, gone, kept);
    following.back(
        """
        update activity.registration r set person = :gone
        from unnest(:keys, :parts) as back (activity, id)
        where r.activity_id = back.activity and r.id = back.id and r.person = :kept
        """,
        of(REGISTRATION, rows));
    following.back(
        """
        update activity.known_person k set person = :gone
        from unnest(:keys, :parts) as back (unit, same)
        where k.unit = back.unit and k.person = :kept
        """,
        of(KNOWN, rows));
  }

  private static Stream<Followed> of(String what, Collection<Followed> rows) {
    return rows.stream().filter(row -> row.what().equals(what));
  }
}
