package org.chungtay.care.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.care.RoundId;
import org.chungtay.care.TurnId;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.evidence.PhotoId;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Unit;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoundWrites {
  private final JdbcClient jdbc;
  private final CityClock clock;

  RoundWrites(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Waiting for a second person until it is known that none is needed.
  void insert(
      Actor actor, NewRound round, Adoption adoption, Unit unit, java.util.Optional<TurnId> turn) {
    var _ =
        jdbc.sql(
                """
                insert into care.round
                  (id, place, area, adoption, turn, unit, organization, day, done_by, entered_by,
                   sent_at, checks, note, plants_alive, sampled, state)
                select :id, :place, :area, :adoption, cast(:turn as uuid), :unit, :organization, :day,
                       :doneBy, :by, :now,
                       jsonb_build_object(
                         'asked', to_jsonb(array(
                           select i.code from place.v_check_item i
                           where i.kind = p.kind and i.since <= :day
                             and (i.until is null or i.until > :day) order by i.position)),
                         'ticked', to_jsonb(array(
                           select i.code from place.v_check_item i
                           where i.kind = p.kind and i.since <= :day
                             and (i.until is null or i.until > :day) and i.code = any(:ticked)
                           order by i.position))),
                       :note, cast(:plants as int), true, 'SENT'
                from place.v_place p where p.id = :place
                """)
            .param("id", round.id().value())
            .param("place", adoption.place().value())
            .param("area", adoption.area().value())
            .param("adoption", adoption.id().value())
            .param("turn", turn.map(TurnId::toString).orElse(null))
            .param("unit", unit.id().value())
            .param("organization", unit.organization().value())
            .param("day", round.day())
            .param("doneBy", round.doneBy().value())
            .param("by", actor.person().value())
            .param("now", Sql.time(clock.now()))
            .param("ticked", Sql.texts(round.ticked()))
            .param("note", round.note())
            .param("plants", round.allAlive().map(String::valueOf).orElse(null))
            .update();
  }

  void photo(PlaceId place, RoundId round, PhotoId photo, String moment) {
    var _ =
        jdbc.sql(
                """
                insert into care.round_photo (place, round, photo, moment)
                values (:place, :round, :photo, :moment) on conflict do nothing
                """)
            .param("place", place.value())
            .param("round", round.value())
            .param("photo", photo.value())
            .param("moment", moment)
            .update();
  }

  void judged(Round round, boolean sampled, List<Round.Odd> odd, boolean unreminded) {
    var _ =
        jdbc.sql(
                """
                update care.round
                set sampled = :sampled, odd = :odd, unreminded = :unreminded,
                    state = case when :sampled then 'SENT' else 'CONFIRMED' end
                where place = :place and id = :id
                """)
            .param("place", round.place().value())
            .param("id", round.id().value())
            .param("sampled", sampled)
            .param("odd", Sql.texts(odd.stream().map(Enum::name).toList()))
            .param("unreminded", unreminded)
            .update();
  }

  void confirm(List<Round> rounds, Actor second) {
    var _ =
        jdbc.sql(
                """
                update care.round
                set state = 'CONFIRMED', decided_by = :by, decided_at = :now, version = version + 1
                where place = any(:places) and id = any(:ids)
                """)
            .param("places", Sql.ids(rounds.stream().map(round -> round.place().value()).toList()))
            .param("ids", Sql.ids(rounds.stream().map(round -> round.id().value()).toList()))
            .param("by", second.person().value())
            .param("now", Sql.time(clock.now()))
            .update();
  }

  void refuse(Round round, Actor second, String reason) {
    var _ =
        jdbc.sql(
                """
                update care.round
                set state = 'REFUSED', decided_by = :by, decided_at = :now, refusal = :reason,
                    version = version + 1
                where place = :place and id = :id
                """)
            .param("place", round.place().value())
            .param("id", round.id().value())
            .param("by", second.person().value())
            .param("now", Sql.time(clock.now()))
            .param("reason", reason)
            .update();
  }

  void withdraw(Round round) {
    var _ =
        jdbc.sql(
                """
                update care.round set state = 'WITHDRAWN', version = version + 1
                where place = :place and id = :id
                """)
            .param("place", round.place().value())
            .param("id", round.id().value())
            .update();
  }

  /// Guests included; the group before its sister.
  java.util.Optional<UUID> through(UUID person, Adoption adoption, LocalDate day) {
    return jdbc.sql(
            """
            select m.unit from organization.v_membership m
            where m.person = :person and m.since <= :day
              and (m.last_day is null or m.last_day >= :day)
              and (m.unit = :unit or m.unit = cast(:sister as uuid))
            order by m.unit = :unit desc limit 1
            """)
        .param("person", person)
        .param("day", day)
        .param("unit", adoption.unit().value())
        .param("sister", adoption.sister().map(Object::toString).orElse(null))
        .query(Sql.rows(UUID.class))
        .optional();
  }
}
