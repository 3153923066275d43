package org.chungtay.care.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.TurnId;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandInRows {
  private final JdbcClient jdbc;

  StandInRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StandInCall> find(UUID call) {
    return find(call, "");
  }

  /// After its turn: turns are held first everywhere.
  Optional<StandInCall> hold(UUID call) {
    return find(call, " for update");
  }

  private Optional<StandInCall> find(UUID call, String lock) {
    return jdbc.sql(StandInCall.Row.SELECT + " where c.id = :id" + lock)
        .param("id", call)
        .query(Sql.rows(StandInCall.Row.class))
        .optional()
        .map(StandInCall.Row::call);
  }

  /// The open or taken ones.
  List<StandInCall> of(Collection<TurnId> turns) {
    return jdbc
        .sql(
            StandInCall.Row.SELECT
                + " where c.turn = any(:turns) and c.state in ('OPEN', 'TAKEN') order by c.asked_at")
        .param("turns", Sql.ids(turns.stream().map(TurnId::value).toList()))
        .query(Sql.rows(StandInCall.Row.class))
        .list()
        .stream()
        .map(StandInCall.Row::call)
        .toList();
  }

  /// Those that a person may take: of their own groups, and of groups whose sister theirs is once
  /// those are asked too. Their own turns are not among them; a leader who asked for somebody else
  /// may come.
  List<StandInCall> openTo(PersonId person, LocalDate day) {
    return jdbc
        .sql(
            StandInCall.Row.SELECT
                + """
                join care.turn t on t.place = c.place and t.id = c.turn
                join care.adoption a on a.id = t.adoption
                where c.state = 'OPEN' and t.state = 'DUE' and t.day >= :day
                  and c.asked_for is distinct from :person
                  and exists (
                    select from organization.v_membership m
                    where m.person = :person and m.since <= :day
                      and (m.last_day is null or m.last_day >= :day)
                      and (m.unit = a.unit or m.unit = a.sister and c.widened_at is not null))
                order by t.day, c.id
                """)
        .param("person", person.value())
        .param("day", day)
        .query(Sql.rows(StandInCall.Row.class))
        .list()
        .stream()
        .map(StandInCall.Row::call)
        .toList();
  }

  /// Through which unit a person may stand in: the group itself before its sister.
  Optional<UnitId> through(PersonId person, Turn turn, StandInCall call, LocalDate day) {
    return jdbc.sql(
            """
            select m.unit from organization.v_membership m
            where m.person = :person and m.since <= :day
              and (m.last_day is null or m.last_day >= :day)
              and (m.unit = :unit or m.unit = cast(:sister as uuid))
            order by m.unit = :unit desc limit 1
            """)
        .param("person", person.value())
        .param("day", day)
        .param("unit", turn.unit().value())
        .param(
            "sister", call.widened().flatMap(_ -> turn.sister()).map(UnitId::toString).orElse(null))
        .query(Sql.rows(UUID.class))
        .optional()
        .map(UnitId::of);
  }

  /// Empty when somebody is asked for already.
  Optional<UUID> ask(Turn turn, PersonId asker, Instant now, Instant widensAt) {
    return jdbc.sql(
            """
            insert into care.stand_in_call
              (id, place, turn, asked_by, asked_for, asked_at, widens_at, state)
            values (:id, :place, :turn, :by, cast(:for as uuid), :now, :widens, 'OPEN')
            on conflict (place, turn) where state in ('OPEN', 'TAKEN') do nothing
            returning id
            """)
        .param("id", Ids.next())
        .param("place", turn.place().value())
        .param("turn", turn.id().value())
        .param("by", asker.value())
        .param("for", turn.holder().map(PersonId::toString).orElse(null))
        .param("now", Sql.time(now))
        .param("widens", Sql.time(widensAt))
        .query(Sql.rows(UUID.class))
        .optional();
  }

  void close(StandInCall call, StandInCall.State state) {
    var _ =
        jdbc.sql(
                """
                update care.stand_in_call
                set state = :state, taken_by = null, taken_unit = null, taken_at = null
                where id = :id
                """)
            .param("id", call.id())
            .param("state", state.name())
            .update();
  }

  void take(StandInCall call, Turn turn, PersonId person, UnitId unit, Instant now) {
    var _ =
        jdbc.sql(
                """
                update care.stand_in_call
                set state = 'TAKEN', taken_by = :person, taken_unit = :unit, taken_at = :now
                where id = :id
                """)
            .param("id", call.id())
            .param("person", person.value())
            .param("unit", unit.value())
            .param("now", Sql.time(now))
            .update();
    standIn(turn, Optional.of(person), Optional.of(unit));
  }

  void standIn(Turn turn, Optional<PersonId> person, Optional<UnitId> unit) {
    var _ =
        jdbc.sql(
                """
                update care.turn
                set stand_in = cast(:person as uuid), stand_in_unit = cast(:unit as uuid),
                    version = version + 1
                where place = :place and id = :id
                """)
            .param("place", turn.place().value())
            .param("id", turn.id().value())
            .param("person", person.map(PersonId::toString).orElse(null))
            .param("unit", unit.map(UnitId::toString).orElse(null))
            .update();
  }

  void assign(Turn turn, PersonId person) {
    var _ =
        jdbc.sql(
                """
                update care.turn
                set assignee = :person, stand_in = null, stand_in_unit = null, fixed = true,
                    version = version + 1
                where place = :place and id = :id
                """)
            .param("place", turn.place().value())
            .param("id", turn.id().value())
            .param("person", person.value())
            .update();
  }

  /// For the history of the adoption.
  void swapped(PersonId leader, Turn one, Turn other, Instant now) {
    var _ =
        jdbc.sql(
                """
                insert into care.adoption_deed (id, adoption, at, kind, person, first_day, last_day)
                values (:id, :adoption, :now, 'SWAPPED', :person, :one, :other)
                """)
            .param("id", Ids.next())
            .param("adoption", one.adoption().value())
            .param("now", Sql.time(now))
            .param("person", leader.value())
            .param("one", one.day())
            .param("other", other.day())
            .update();
  }

  /// Calls that nobody of the group answered in time go to the sister group too.
  List<StandInCall> widen(Instant now) {
    return jdbc
        .sql(
            """
            update care.stand_in_call c set widened_at = :now
            from care.turn t join care.adoption a on a.id = t.adoption
            where t.place = c.place and t.id = c.turn and a.sister is not null
              and c.state = 'OPEN' and c.widened_at is null and c.widens_at <= :now
            returning c.id, c.turn, c.asked_by, c.asked_at, c.widens_at, c.widened_at, c.state,
                      c.taken_by
            """)
        .param("now", Sql.time(now))
        .query(Sql.rows(StandInCall.Row.class))
        .list()
        .stream()
        .map(StandInCall.Row::call)
        .toList();
  }

  /// What was asked for a day that is past.
  void expire(LocalDate today) {
    var _ =
        jdbc.sql(
                """
                update care.stand_in_call c set state = 'OVER'
                from care.turn t
                where t.place = c.place and t.id = c.turn and c.state = 'OPEN' and t.day < :today
                """)
            .param("today", today)
            .update();
  }
}
