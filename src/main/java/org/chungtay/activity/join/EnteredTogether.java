package org.chungtay.activity.join;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.SiteId;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Many people whom a leader enters at once: the same places and the same waiting list as for one,
/// in two statements.
@Component
public class EnteredTogether {
  private final JdbcClient jdbc;
  private final CityClock clock;

  EnteredTogether(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Registrations of all of them, new or not; needs the activity to be held. Whoever had left
  /// comes back, because they are there.
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<PersonId, RegistrationId> enter(
      Activity held, SiteId site, PersonId leader, List<PersonId> persons) {
    var distinct = persons.stream().distinct().map(PersonId::value).toList();
    jdbc.sql(
            """
            with wanted as (
              select w.id, w.person, row_number() over (order by w.nr) as place
              from unnest(:ids::uuid[], :persons::uuid[]) with ordinality as w (id, person, nr)
              where not exists (
                select from activity.registration r
                where r.activity_id = :activity and r.person = w.person and r.state <> 'LEFT')),
            free as (
              select coalesce(capacity, 1000000) - coming as places,
                     (select coalesce(max(number), 0) from activity.registration
                      where activity_id = :activity) as last
              from activity.activity where id = :activity),
            entered as (
              insert into activity.registration
                (activity_id, id, person, site, state, way, registered_at, registered_by, number)
              select :activity, w.id, w.person, :site,
                     case when w.place <= free.places then 'COMING' else 'WAITING' end,
                     'LEADER', :now, :by, free.last + w.place
              from wanted w cross join free
              on conflict (activity_id, person) do update
                set state = excluded.state, registered_at = excluded.registered_at
              returning state)
            update activity.activity
            set coming = coming + (select count(*) from entered where state = 'COMING')
            where id = :activity and exists (select from entered)
            """)
        .param("activity", held.id().value())
        .param("ids", Sql.ids(Stream.generate(Ids::next).limit(distinct.size()).toList()))
        .param("persons", Sql.ids(distinct))
        .param("site", held.site(site).id().value())
        .param("now", Sql.time(clock.now()))
        .param("by", leader.value())
        .update();
    return registered(held, distinct);
  }

  private Map<PersonId, RegistrationId> registered(Activity held, List<UUID> persons) {
    var registered = new HashMap<PersonId, RegistrationId>();
    jdbc.sql(
            """
            select person, id from activity.registration
            where activity_id = :activity and person = any(:persons)
            """)
        .param("activity", held.id().value())
        .param("persons", Sql.ids(persons))
        .query(rows -> {
          registered.put(
              PersonId.of(rows.getObject("person", UUID.class)),
              RegistrationId.of(rows.getObject("id", UUID.class)));
        });
    return registered;
  }
}
