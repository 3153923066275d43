package org.chungtay.care.history;

import org.chungtay.care.AdoptionId;
import org.chungtay.care.history.History.Line;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deeds of people, hand-overs, stand-ins, steps of the ladder, and what followed of itself.
@Component
public class AdoptionHistory {
  private static final String HAPPENED =
      """
      with happened (at, what, person, about, first_day, last_day, words) as (
        select at, kind, person, about, first_day, last_day, words
        from care.adoption_deed where adoption = :id
        union all
        select h.offered_at, 'HANDOVER_OFFERED', h.offered_by, h.to_person, null, null, h.words
        from care.handover h where h.adoption = :id
        union all
        select h.decided_at, 'HANDOVER_' || h.state, h.decided_by, h.to_person, null, null, ''
        from care.handover h where h.adoption = :id and h.decided_at is not null
        union all
        select g.offered_at, 'GROUP_OFFERED', g.offered_by, null, null, null, u.name
        from care.group_offer g join organization.v_unit u on u.id = g.unit where g.adoption = :id
        union all
        select g.decided_at, 'GROUP_' || g.state, g.decided_by, null, null, null, u.name
        from care.group_offer g join organization.v_unit u on u.id = g.unit
        where g.adoption = :id and g.decided_at is not null
        union all
        select g.decided_at, 'GROUP_BEFORE', g.offered_by, null, null, null, u.name
        from care.group_offer g join care.adoption b on b.id = g.adoption
        join organization.v_unit u on u.id = b.unit where g.next = :id
        union all
        select c.asked_at, 'STAND_IN_ASKED', c.asked_by, c.asked_for, t.day, null, ''
        from care.turn t join care.stand_in_call c on c.place = t.place and c.turn = t.id
        where t.adoption = :id
        union all
        select c.taken_at, 'STAND_IN_TAKEN', c.taken_by, c.asked_for, t.day, null, ''
        from care.turn t join care.stand_in_call c on c.place = t.place and c.turn = t.id
        where t.adoption = :id and c.taken_at is not null
        union all
        select e.taken_at, 'STEP_' || e.step, null, null, e.first_day, null, ''
        from care.ladder_entry e
        where e.adoption = :id and not exists (select from care.ladder_annulled x where x.entry = e.id)
        union all
        select a.until::timestamp at time zone :zone, 'OVER_' || a.end_kind, null, null, null, null, ''
        from care.adoption a where a.id = :id and a.end_kind in ('RELEASED', 'CLOSED', 'REORGANIZED')
        union all
        select b.until::timestamp at time zone :zone, 'GOES_ON', null, null, null, null, u.name
        from care.adoption_before b join organization.v_unit u on u.id = b.unit
        where b.adoption = :id)
      select h.at, h.what, p.name as person, o.name as about, h.first_day, h.last_day, h.words,
             count(*) over () as count
      from happened h
      left join identity.v_person_name p on p.id = h.person
      left join identity.v_person_name o on o.id = h.about
      order by h.at desc, h.what, h.person limit :size offset :skip
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  AdoptionHistory(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The newest first.
  public History of(AdoptionId adoption, int page, int size) {
    var lines =
        jdbc.sql(HAPPENED)
            .param("id", adoption.value())
            .param("zone", clock.zone().getId())
            .param("size", size)
            .param("skip", (long) page * size)
            .query(Sql.rows(Line.class))
            .list();
    var count = lines.isEmpty() ? 0 : lines.getFirst().count();
    return new History(lines, page, size, count);
  }
}
