package org.chungtay.care.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.RoundId;
import org.chungtay.care.TurnId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading rounds.
@Component
class RoundRows {
  private final JdbcClient jdbc;

  RoundRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Round> find(RoundId round) {
    return jdbc.sql(Round.Row.SELECT + " where id = :id")
        .param("id", round.value())
        .query(Sql.rows(Round.Row.class))
        .optional()
        .map(Round.Row::round);
  }

  Round get(RoundId round) {
    return find(round).orElseThrow(() -> new NotFound("round"));
  }

  Round hold(RoundId round) {
    return hold(List.of(round)).getFirst();
  }

  /// By the order of their ids; refuses where there is none of one.
  List<Round> hold(Collection<RoundId> rounds) {
    var held =
        jdbc
            .sql(Round.Row.SELECT + " where id = any(:ids) order by id for update")
            .param("ids", ids(rounds))
            .query(Sql.rows(Round.Row.class))
            .list()
            .stream()
            .map(Round.Row::round)
            .toList();
    if (held.size() < Set.copyOf(rounds).size()) {
      throw new NotFound("round");
    }
    return held;
  }

  List<AdoptionId> adoptionsOf(Collection<RoundId> rounds) {
    return jdbc
        .sql("select distinct adoption from care.round where id = any(:ids)")
        .param("ids", ids(rounds))
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(AdoptionId::of)
        .toList();
  }

  private static UUID[] ids(Collection<RoundId> rounds) {
    return Sql.ids(rounds.stream().map(RoundId::value).toList());
  }

  /// Which round keeps a turn.
  Optional<Round> keeping(TurnId turn) {
    return jdbc.sql(
            Round.Row.SELECT
                + """
                where id = (select kept_round from care.turn where id = :turn)
                """)
        .param("turn", turn.value())
        .query(Sql.rows(Round.Row.class))
        .optional()
        .map(Round.Row::round);
  }

  /// Which of a round's photos were taken before.
  Set<String> before(Round round) {
    return jdbc.sql(
            """
            select photo from care.round_photo
            where place = :place and round = :round and moment = 'BEFORE'
            """)
        .param("place", round.place().value())
        .param("round", round.id().value())
        .query(Sql.rows(String.class))
        .set();
  }

  /// Whether no round of its adoption ever counted.
  boolean first(Round round) {
    return asked(
        """
        select not exists (select from care.round
          where place = :place and adoption = :adoption and id <> :id and state = 'CONFIRMED')
        """,
        round);
  }

  /// Whether one of the same turn or day was taken back that a second person was to look at.
  boolean takenBackBefore(Round round) {
    return jdbc.sql(
            """
            select exists (select from care.round
              where place = :place and adoption = :adoption and id <> :id and state = 'WITHDRAWN'
                and sampled and (day = :day or turn = cast(:turn as uuid)))
            """)
        .param("place", round.place().value())
        .param("adoption", round.adoption().value())
        .param("id", round.id().value())
        .param("day", round.day())
        .param("turn", round.turn().map(TurnId::toString).orElse(null))
        .query(Boolean.class)
        .single();
  }

  /// Lapses in the book that came of the turns which these rounds keep, on their days or later.
  List<UUID> lapsesAfter(Collection<Round> rounds) {
    return jdbc.sql(
            """
            select e.source_id
            from care.round r
            join care.turn t on t.place = r.place and t.kept_round = r.id
            join care.ladder_entry l
              on l.place = r.place and l.adoption = r.adoption and l.first_day <= t.day
            join outcome.v_entry e
              on e.source_kind = 'care-lapse' and e.source_id = l.id and e.day >= r.day
            where r.id = any(:ids)
            group by e.source_id
            having count(*) filter (where e.reason is null) > count(*) filter (where e.reason is not null)
            """)
        .param("ids", Sql.ids(rounds.stream().map(round -> round.id().value()).toList()))
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// The first that counts in a round's week, where none has the week in the book.
  Optional<RoundId> heirOfWeek(Round gone) {
    return jdbc.sql(
            """
            with others as (
              select id, day, sent_at from care.round
              where place = :place and week = :week and id <> :id and state = 'CONFIRMED')
            select o.id from others o
            where coalesce((
              select sum(e.quantity) from outcome.v_entry e
              where e.source_kind = :kind and e.indicator = 'care-weeks'
                and e.source_id in (select id from others)), 0) = 0
            order by o.day, o.sent_at, o.id limit 1
            """)
        .param("place", gone.place().value())
        .param("week", gone.week())
        .param("id", gone.id().value())
        .param("kind", OutcomeOfRound.KIND)
        .query(Sql.rows(UUID.class))
        .optional()
        .map(RoundId::of);
  }

  /// Whether the group was reminded of the place since it was last kept.
  boolean remindedByLadder(Round round) {
    return asked(
        """
        select exists (
          select from care.v_ladder l
          join care.ladder_step s on s.code = l.step
          where l.place = :place and l.adoption = :adoption and s.position >= 2 and l.id <> :id
            and l.day > coalesce((select max(kept_on) from care.turn
                                  where place = :place and adoption = :adoption and state = 'KEPT'),
                                 '-infinity'))
        """,
        round);
  }

  private boolean asked(String sql, Round round) {
    return jdbc.sql(sql)
        .param("place", round.place().value())
        .param("adoption", round.adoption().value())
        .param("id", round.id().value())
        .query(Boolean.class)
        .single();
  }

  /// Those of which a photo is not public yet.
  List<RoundId> withWaitingPhotos(Collection<RoundId> rounds) {
    return jdbc
        .sql(
            """
            select distinct subject_id from evidence.v_waiting
            where subject_kind = :kind and subject_id = any(:rounds) order by subject_id
            """)
        .param("kind", RoundPhotos.KIND)
        .param("rounds", ids(rounds))
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(RoundId::of)
        .toList();
  }
}
