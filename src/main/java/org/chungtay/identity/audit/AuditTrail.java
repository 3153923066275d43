package org.chungtay.identity.audit;

import java.sql.Types;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.access.ActingFor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class AuditTrail implements Audit {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CityClock clock;
  private final ActingFor acting;

  AuditTrail(JdbcClient jdbc, JsonMapper json, CityClock clock, ActingFor acting) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.acting = acting;
  }

  @Override
  public void did(Actor actor, String deed, UUID subject, Map<String, String> details) {
    jdbc.sql(
            """
            insert into identity.audit (at, id, person, in_place_of, deed, subject, details)
            values (:at, :id, :person, :giver, :deed, :subject, cast(:details as jsonb))
            """)
        .param("at", Sql.time(clock.now()))
        .param("id", Ids.next())
        .param("person", actor.person().value())
        .param("giver", acting.of(actor.person()).map(PersonId::value).orElse(null), Types.OTHER)
        .param("deed", deed)
        .param("subject", subject)
        .param("details", json.writeValueAsString(details))
        .update();
  }

  @Override
  public void did(Actor actor, String deed, Collection<Followed> things) {
    write(Optional.of(actor), deed, things);
  }

  @Override
  public void read(
      Actor reader, String deed, UUID subject, Collection<PersonId> people, String why) {
    if (people.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into identity.audit (at, id, person, deed, subject, people, details)
            values (:at, :id, :person, :deed, :subject, :people, cast(:details as jsonb))
            """)
        .param("at", Sql.time(clock.now()))
        .param("id", Ids.next())
        .param("person", reader.person().value())
        .param("deed", deed)
        .param("subject", subject)
        .param("people", Sql.ids(people.stream().map(PersonId::value).distinct().toList()))
        .param(
            "details",
            json.writeValueAsString(Map.of("why", why, "count", Integer.toString(people.size()))))
        .update();
  }

  @Override
  public void readByThemselves(String deed, Collection<PersonId> people, String why) {
    jdbc.sql(
            """
            insert into identity.audit (at, id, person, deed, subject, people, details)
            select :at, id, person, :deed, person, array[person], cast(:details as jsonb)
            from unnest(:ids, :people) as reader (id, person)
            """)
        .param("at", Sql.time(clock.now()))
        .param("ids", Sql.ids(people.stream().map(_ -> Ids.next()).toList()))
        .param("people", Sql.ids(people.stream().map(PersonId::value).toList()))
        .param("deed", deed)
        .param("details", json.writeValueAsString(Map.of("why", why, "count", "1")))
        .update();
  }

  @Override
  public void followed(String deed, Collection<Followed> things) {
    write(Optional.empty(), deed, things);
  }

  private void write(Optional<Actor> actor, String deed, Collection<Followed> things) {
    jdbc.sql(
            """
            insert into identity.audit (at, id, person, in_place_of, deed, subject, details)
            select :at, id, :person, :giver, :deed, subject, details::jsonb
            from unnest(:ids, :subjects, :details) as thing (id, subject, details)
            """)
        .param("at", Sql.time(clock.now()))
        .param("person", actor.map(one -> one.person().value()).orElse(null), Types.OTHER)
        .param(
            "giver",
            actor.flatMap(one -> acting.of(one.person())).map(PersonId::value).orElse(null),
            Types.OTHER)
        .param("ids", Sql.ids(things.stream().map(_ -> Ids.next()).toList()))
        .param("deed", deed)
        .param("subjects", Sql.ids(things.stream().map(Followed::subject).toList()))
        .param(
            "details",
            Sql.texts(
                things.stream().map(thing -> json.writeValueAsString(thing.details())).toList()))
        .update();
  }

  @Override
  public Optional<Entry> last(String deed, UUID subject) {
    return jdbc.sql(
            """
            select audit.at, coalesce(person.name, '') as name
            from identity.audit audit
            left join identity.person person
              on person.id = audit.person and person.erased_at is null
            where audit.deed = :deed and audit.subject = :subject
            order by audit.at desc, audit.id desc limit 1
            """)
        .param("deed", deed)
        .param("subject", subject)
        .query(Sql.rows(Entry.class))
        .optional();
  }
}
