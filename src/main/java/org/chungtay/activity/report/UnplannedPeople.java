package org.chungtay.activity.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.named.KnownPeople;
import org.chungtay.activity.named.KnownPerson;
import org.chungtay.activity.named.ListLine;
import org.chungtay.activity.named.Meant;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The people of work that nobody planned: there is no waiting list and no capacity to mind, so all
/// of them are written in three statements inside the transaction that makes the activity.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class UnplannedPeople {
  private final JdbcClient jdbc;
  private final People people;
  private final KnownPeople known;
  private final CityClock clock;

  UnplannedPeople(JdbcClient jdbc, People people, KnownPeople known, CityClock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.known = known;
    this.clock = clock;
  }

  /// Everyone named was there, as managed members whom the leader entered. Refuses `doubtful-names`
  /// while it is doubtful whom a name means.
  ///
  /// @param answers what was said about doubtful names
  public void enter(
      Actor leader, Plan plan, List<ListLine.Name> names, UnaryOperator<String> answers) {
    if (names.isEmpty()) {
      return;
    }
    var units = plan.shares().stream().map(share -> share.unit().value()).toList();
    known.hold(units);
    var day = clock.dayOf(plan.startsAt());
    var meant = known.meant(new KnownPeople.Around(plan.id(), units, day), names, answers);
    if (meant.stream().anyMatch(Meant::doubted)) {
      throw new InvalidInput("names", "doubtful-names");
    }
    var fresh = new ArrayList<PersonId>();
    var persons = new LinkedHashSet<UUID>();
    for (var one : meant) {
      persons.add(person(plan, one, fresh).value());
    }
    known.remember(List.of(plan.leadUnit().value()), fresh);
    present(leader, plan, List.copyOf(persons));
  }

  private PersonId person(Plan plan, Meant meant, List<PersonId> fresh) {
    return meant
        .known()
        .map(KnownPerson::person)
        .orElseGet(() -> {
          var id = PersonId.of(Ids.named("entered/" + plan.id() + "/" + meant.field()));
          fresh.add(id);
          return people.register(NewPerson.adult(id, meant.line().text(), Optional.empty()));
        });
  }

  private void present(Actor leader, Plan plan, List<UUID> persons) {
    var registrations = Stream.generate(Ids::next).limit(persons.size()).toList();
    jdbc.sql(
            """
            with entered as (
              insert into activity.registration
                (activity_id, id, person, site, state, way, registered_at, registered_by,
                 number)
              select :activity, r.id, r.person, :site, 'COMING', 'LEADER', :now, :by, r.number
              from unnest(:registrations::uuid[], :persons::uuid[])
                with ordinality as r (id, person, number)
              returning id)
            insert into activity.attendance
              (activity_id, registration_id, site, way, checked_in_at, checked_in_by)
            select :activity, entered.id, :site, 'TICKED', :at, :by from entered
            """)
        .param("activity", plan.id().value())
        .param("site", plan.sites().getFirst().id().value())
        .param("registrations", Sql.ids(registrations))
        .param("persons", Sql.ids(persons))
        .param("at", Sql.time(plan.startsAt()))
        .param("now", Sql.time(clock.now()))
        .param("by", leader.person().value())
        .update();
    jdbc.sql("update activity.activity set coming = :count where id = :activity")
        .param("count", persons.size())
        .param("activity", plan.id().value())
        .update();
  }

  public void count(Actor leader, Plan plan, List<Delegation> delegations) {
    jdbc.sql(
            """
            insert into activity.delegation
              (activity_id, id, site, name, unit, head_count, entered_by, entered_at)
            select :activity, d.id, d.site, d.name, d.unit, d.heads, :by, :now
            from unnest(:ids::uuid[], :sites::uuid[], :names::text[], :units::uuid[], :heads::int[])
              as d (id, site, name, unit, heads)
            """)
        .param("activity", plan.id().value())
        .param("ids", Sql.ids(delegations.stream().map(Delegation::id).toList()))
        .param("sites", Sql.ids(delegations.stream().map(one -> one.site().value()).toList()))
        .param("names", Sql.texts(delegations.stream().map(Delegation::name).toList()))
        .param(
            "units",
            delegations.stream()
                .map(one -> one.unit().map(UnitId::value).orElse(null))
                .toArray(UUID[]::new))
        .param("heads", delegations.stream().map(Delegation::headCount).toArray(Integer[]::new))
        .param("by", leader.person().value())
        .param("now", Sql.time(clock.now()))
        .update();
  }
}
