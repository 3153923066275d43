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
