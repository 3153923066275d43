package org.chungtay.organization.unit;

import java.time.LocalDate;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Members of a unit that closes go on in another one from a day, all in one statement; guests do
/// not, because they are members elsewhere.
@Repository
class HandsOver {
  private final JdbcClient jdbc;

  HandsOver(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void members(Actor actor, UnitId from, UnitId to, LocalDate day) {
    noLongerGuests(from, to, day);
    jdbc.sql(
            """
            with was as (
              select m.* from organization.membership m
              where m.unit = :from and not m.temporary and m.since < :day
                and (m.last_day is null or m.last_day >= :day)
              for update),
            ended as (
              update organization.membership m set last_day = cast(:day as date) - 1
              from was where m.person = was.person and m.id = was.id
              returning was.*)
            insert into organization.membership
              (organization, unit, id, person, since, last_day, joined_by, continues, joined)
            select organization, :to, gen_random_uuid(), person, :day, last_day, :by, id,
                   coalesce(joined, since)
            from ended order by id
            """)
        .param("from", from.value())
        .param("to", to.value())
        .param("day", day)
        .param("by", actor.person().value())
        .update();
  }

  /// Whoever was a guest of the other unit is its member now.
  private void noLongerGuests(UnitId from, UnitId to, LocalDate day) {
    jdbc.sql(
            """
            update organization.membership g set last_day = greatest(g.since, cast(:day as date) - 1)
            from organization.membership m
            where m.unit = :from and not m.temporary and g.person = m.person
              and (m.last_day is null or m.last_day >= :day)
              and g.unit = :to and g.temporary and (g.last_day is null or g.last_day >= :day)
            """)
        .param("from", from.value())
        .param("to", to.value())
        .param("day", day)
        .update();
  }
}
