package org.chungtay.care.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What becomes of adoptions; a few statements however many there are.
@Repository
class FollowingAdoptions {
  /// What became of units that are over on `:day`; of a split one the heaviest part.
  private static final String NEXT_UNIT =
      """
      with next_unit as (
        select x.predecessor, x.successor
        from organization.v_unit_succession x
        join organization.v_unit f on f.id = x.predecessor and f.until <= :day
        join organization.v_unit s on s.id = x.successor and s.since <= :day
        where x.heaviest),
      """;

  private final JdbcClient jdbc;

  FollowingAdoptions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Two groups that become one ask for a place once: whoever asked first does.
  int askOnce(LocalDate day) {
    return jdbc.sql(
            NEXT_UNIT
                + """
                asked as (
                  select a.id, row_number() over (
                           partition by a.place, coalesce(n.successor, a.unit)
                           order by a.asked_at, a.id) as turn
                  from care.adoption a left join next_unit n on n.predecessor = a.unit
                  where a.state = 'ASKED')
                update care.adoption a set state = 'WITHDRAWN', version = version + 1
                from asked where asked.id = a.id and asked.turn > 1
                """)
        .param("day", day)
        .update();
  }

  record Moved(UUID id, UUID place, UUID unit, UUID area) {}

  /// To the successors of groups that are over, and to the ward in which the place lies now.
  List<Moved> follow(LocalDate day) {
    return jdbc.sql(
            NEXT_UNIT
                + """
                next as (
                  select a.id, a.unit as old_unit, a.organization as old_organization,
                         a.area as old_area, a.sister as old_sister,
                         a.state = 'ACCEPTED' and a.since < :day as lived,
                         coalesce(n.successor, a.unit) as unit, coalesce(w.id, a.area) as area,
                         nullif(coalesce(m.successor, a.sister), coalesce(n.successor, a.unit)) as sister
                  from care.adoption a
                  left join next_unit n on n.predecessor = a.unit
                  left join next_unit m on m.predecessor = a.sister
                  left join place.v_place p on p.id = a.place
                  left join territory.v_area w on w.id = p.area and w.since <= :day
                  where a.state in ('ASKED', 'ACCEPTED') and (a.until is null or a.until > :day)),
                changed as (
                  select * from next
                  where (unit, area, sister) is distinct from (old_unit, old_area, old_sister)),
                before as (
                  insert into care.adoption_before (adoption, until, unit, organization, area, sister)
                  select id, :day, old_unit, old_organization, old_area, old_sister
                  from changed where lived
                  on conflict do nothing)
                update care.adoption a
                set unit = c.unit, area = c.area, sister = c.sister, version = version + 1,
                    organization = coalesce(
                      (select u.organization from organization.v_unit u where u.id = c.unit),
                      a.organization)
                from changed c where c.id = a.id
                returning a.id, a.place, a.unit, a.area
                """)
        .param("day", day)
        .query(Sql.rows(Moved.class))
        .list();
  }

  /// Turns from a day on that are not kept are the successor's; those before stay what they were.
  void turns(List<Moved> moved, LocalDate day) {
    var _ =
        jdbc.sql(
                NEXT_UNIT
                    + """
                    line as (
                      select t.place, t.id, a.unit, a.area,
                             coalesce(n.successor, t.stand_in_unit) as stand_in_unit
                      from care.turn t
                      join care.adoption a on a.id = t.adoption
                      left join next_unit n on n.predecessor = t.stand_in_unit
                      where t.adoption = any(:moved) and t.day >= :day and t.kept_round is null)
                    update care.turn t
                    set unit = l.unit, area = l.area, stand_in_unit = l.stand_in_unit,
                        version = version + 1
                    from line l where t.place = l.place and t.id = l.id
                    """)
            .param("moved", Sql.ids(moved.stream().map(Moved::id).toList()))
            .param("day", day)
            .update();
  }

  /// Of groups that are over with nothing that goes on in them.
  List<AdoptionId> orphans(LocalDate day) {
    return jdbc
        .sql(
            """
            select a.id from care.adoption a
            join organization.v_unit u on u.id = a.unit and u.until <= :day
            where a.state in ('ASKED', 'ACCEPTED') and a.until is null
              and not exists (select from organization.v_unit_succession x
                              where x.predecessor = a.unit)
            order by a.id for update of a
            """)
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(AdoptionId::of)
        .toList();
  }
}
