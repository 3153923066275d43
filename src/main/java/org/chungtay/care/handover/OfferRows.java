package org.chungtay.care.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.handover.Offered.State;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferRows {
  private static final String SELECT =
      """
      select id, adoption, to_person, offered_by, words, state, decided_by from care.handover
      """;

  private final JdbcClient jdbc;

  OfferRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Offered> find(UUID id) {
    return one(SELECT + "where id = :id", id);
  }

  /// What waits for an answer.
  Optional<Offered> open(AdoptionId adoption) {
    return one(SELECT + "where adoption = :id and state = 'OFFERED'", adoption.value());
  }

  private Optional<Offered> one(String sql, UUID id) {
    return jdbc.sql(sql)
        .param("id", id)
        .query(Sql.rows(Offered.Row.class))
        .optional()
        .map(Offered.Row::offered);
  }

  void insert(Offered offer, Instant now) {
    var _ =
        jdbc.sql(
                """
                insert into care.handover (id, adoption, to_person, offered_by, offered_at, words, state)
                values (:id, :adoption, :to, :by, :now, :words, 'OFFERED')
                """)
            .param("id", offer.id())
            .param("adoption", offer.adoption().value())
            .param("to", offer.to().value())
            .param("by", offer.by().value())
            .param("now", Sql.time(now))
            .param("words", offer.words())
            .update();
  }

  void decide(Offered offer, State state, PersonId by, Instant now) {
    var _ =
        jdbc.sql(
                """
                update care.handover set state = :state, decided_by = :by, decided_at = :now
                where id = :id
                """)
            .param("id", offer.id())
            .param("state", state.name())
            .param("by", by.value())
            .param("now", Sql.time(now))
            .update();
  }

  /// Whoever took it over leads it; what those did who are not of the group any more is theirs.
  void lead(AdoptionId adoption, PersonId leader, Optional<PersonId> successor, LocalDate day) {
    var _ =
        jdbc.sql(
                """
                update care.adoption
                set leader = :leader, successor = cast(:successor as uuid), version = version + 1
                where id = :id
                """)
            .param("id", adoption.value())
            .param("leader", leader.value())
            .param("successor", successor.map(PersonId::toString).orElse(null))
            .update();
    var _ =
        jdbc.sql(
                """
                update care.duty d set person = :leader
                from care.adoption a
                where a.id = d.adoption and d.adoption = :id and d.person is not null
                  and not exists (
                    select from organization.v_membership m
                    where m.unit = a.unit and m.person = d.person and m.since <= :day
                      and (m.last_day is null or m.last_day >= :day))
                """)
            .param("id", adoption.value())
            .param("leader", leader.value())
            .param("day", day)
            .update();
  }
}
