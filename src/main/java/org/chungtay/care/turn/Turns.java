package org.chungtay.care.turn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.TurnId;
import org.chungtay.identity.PersonId;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reading turns, and keeping one by a round.
@Component
public class Turns {
  private final JdbcClient jdbc;

  Turns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Turn get(TurnId turn) {
    return find(turn, "").orElseThrow(() -> new NotFound("turn"));
  }

  /// Nobody else changes it before the transaction is over.
  @Transactional(propagation = Propagation.MANDATORY)
  public Turn hold(TurnId turn) {
    return find(turn, " for update of t").orElseThrow(() -> new NotFound("turn"));
  }

  private Optional<Turn> find(TurnId turn, String lock) {
    return jdbc.sql(Turn.Row.SELECT + " where t.id = :id" + lock)
        .param("id", turn.value())
        .query(Sql.rows(Turn.Row.class))
        .optional()
        .map(Turn.Row::turn);
  }

  public List<Turn> all(Collection<TurnId> ids) {
    return turns(
        jdbc.sql(Turn.Row.SELECT + " where t.id = any(:ids) order by t.day, t.id")
            .param("ids", Sql.ids(ids.stream().map(TurnId::value).toList())));
  }

  /// On which somebody is expected from today on, and what of before can still be made up: the last
  /// turn of a place, until the next one comes. By day.
  public List<Turn> expected(PersonId person, LocalDate today, LocalDate to) {
    return turns(
        jdbc.sql(
                Turn.Row.SELECT
                    + """
                    where (t.stand_in = :person or t.stand_in is null and t.assignee = :person)
                      and t.day <= :to and (a.until is null or a.until > :today)
                      and (t.day >= :today or t.state in ('DUE', 'MISSED') and not exists (
                        select from care.turn later
                        where later.place = t.place and later.adoption = t.adoption
                          and later.day > t.day and later.day <= :today))
                    order by t.day, t.id
                    """)
            .param("person", person.value())
            .param("today", today)
            .param("to", to));
  }

  /// By day.
  public List<Turn> of(AdoptionId adoption, LocalDate from, LocalDate to) {
    return turns(
        jdbc.sql(
                Turn.Row.SELECT
                    + """
                    where t.adoption = :adoption and t.day between :from and :to order by t.day, t.id
                    """)
            .param("adoption", adoption.value())
            .param("from", from)
            .param("to", to));
  }

  /// For which turn a round of a day counts: the latest that has come, if it is not kept or
  /// excused, so that a missed one can be made up until the next; otherwise one that comes in a few
  /// days.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Turn> open(PlaceId place, AdoptionId adoption, LocalDate day) {
    return jdbc.sql(
            Turn.Row.SELECT
                + """
                where t.place = :place and t.adoption = :adoption and t.state in ('DUE', 'MISSED')
                  and t.day in (
                    (select max(day) from care.turn
                     where place = :place and adoption = :adoption and day <= :day),
                    (select min(day) from care.turn
                     where place = :place and adoption = :adoption
                       and day > :day and day <= :day + care.rule_on('early-days', :day)))
                order by t.day limit 1 for update of t
                """)
        .param("place", place.value())
        .param("adoption", adoption.value())
        .param("day", day)
        .query(Sql.rows(Turn.Row.class))
        .optional()
        .map(Turn.Row::turn);
  }

  /// Nothing more is asked of anybody for it.
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Turn turn, UUID round, LocalDate day) {
    var _ =
        jdbc.sql(
                """
                update care.turn
                set state = 'KEPT', kept_round = :round, kept_on = :day, version = version + 1
                where place = :place and id = :id
                """)
            .param("place", turn.place().value())
            .param("id", turn.id().value())
            .param("round", round)
            .param("day", day)
            .update();
    var _ =
        jdbc.sql(
                """
                update care.stand_in_call set state = 'OVER'
                where place = :place and turn = :id and state = 'OPEN'
                """)
            .param("place", turn.place().value())
            .param("id", turn.id().value())
            .update();
  }

  /// The round that kept it does not count: it is due again, or missed if it had been.
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(PlaceId place, UUID round) {
    var _ =
        jdbc.sql(
                """
                update care.turn
                set state = case when missed_on is null then 'DUE' else 'MISSED' end,
                    kept_round = null, kept_on = null, version = version + 1
                where place = :place and kept_round = :round
                """)
            .param("place", place.value())
            .param("round", round)
            .update();
  }

  private static List<Turn> turns(StatementSpec asked) {
    return asked.query(Sql.rows(Turn.Row.class)).list().stream().map(Turn.Row::turn).toList();
  }
}
