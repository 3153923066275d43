package org.chungtay.activity.join;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Attendances.Coming;
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

/// Many people who come onto the list at once: the same places and the same waiting list as for
/// one, in two statements.
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
    var there = held.site(site).id();
    return register(
        held,
        Optional.of(leader),
        persons.stream().map(person -> new Coming(person, there)).toList());
  }

  /// The same for people each with a place of their own to come to.
  ///
  /// @param by the leader who enters them; empty when they registered themselves
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<PersonId, RegistrationId> register(
      Activity held, Optional<PersonId> by, List<Coming> people) {
    var distinct = distinct(held, people);
    jdbc.sql(
            """
            with wanted as (
              select w.id, w.person, w.site, row_number() over (order by w.nr) as place
              from unnest(:ids::uuid[], :persons::uuid[], :sites::uuid[])
                with ordinality as w (id, person, site, nr)
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
              select :activity, w.id, w.person, w.site,
                     case when w.place <= free.places then 'COMING' else 'WAITING' end,
                     case when :by::uuid is null then 'SELF' else 'LEADER' end, :now, :by,
                     free.last + w.place
              from wanted w cross join free
              on conflict (activity_id, person, also) do update
                set state = excluded.state, site = excluded.site,
                    registered_at = excluded.registered_at
              returning state)
            update activity.activity
            set coming = coming + (select count(*) from entered where state = 'COMING')
            where id = :activity and exists (select from entered)
            """)
        .param("activity", held.id().value())
        .param("ids", Sql.ids(Stream.generate(Ids::next).limit(distinct.size()).toList()))
        .param("persons", Sql.ids(distinct.keySet()))
        .param("sites", Sql.ids(distinct.values()))
        .param("now", Sql.time(clock.now()))
        .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
        .update();
    return registered(held, distinct.keySet());
  }

  /// In the order of the list, each person once.
  private static Map<UUID, UUID> distinct(Activity held, List<Coming> people) {
    var sites = new LinkedHashMap<UUID, UUID>();
    people.forEach(
        one -> sites.putIfAbsent(one.person().value(), held.site(one.site()).id().value()));
    return sites;
  }

  private Map<PersonId, RegistrationId> registered(Activity held, Collection<UUID> persons) {
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
