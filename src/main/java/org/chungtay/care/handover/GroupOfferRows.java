package org.chungtay.care.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.adopt.Wish.Duty;
import org.chungtay.care.handover.Offered.State;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupOfferRows {
  private static final String SELECT =
      "select id, adoption, unit, offered_by, words, state from care.group_offer where ";

  private final JdbcClient jdbc;

  GroupOfferRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  GroupOffer get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("handover"));
  }

  Optional<GroupOffer> find(UUID id) {
    return one("id = :id", id);
  }

  /// What waits for an answer.
  Optional<GroupOffer> open(AdoptionId adoption) {
    return one("adoption = :id and state = 'OFFERED'", adoption.value());
  }

  private Optional<GroupOffer> one(String condition, UUID id) {
    return jdbc.sql(SELECT + condition).param("id", id).query((row, _) -> offer(row)).optional();
  }

  private static GroupOffer offer(ResultSet row) throws SQLException {
    return new GroupOffer(
        row.getObject("id", UUID.class),
        AdoptionId.of(row.getObject("adoption", UUID.class)),
        UnitId.of(row.getObject("unit", UUID.class)),
        PersonId.of(row.getObject("offered_by", UUID.class)),
        row.getString("words"),
        State.valueOf(row.getString("state")));
  }

  void insert(GroupOffer offer, Instant now) {
    var _ =
        jdbc.sql(
                """
                insert into care.group_offer (id, adoption, unit, offered_by, offered_at, words, state)
                values (:id, :adoption, :unit, :by, :now, :words, 'OFFERED')
                """)
            .param("id", offer.id())
            .param("adoption", offer.adoption().value())
            .param("unit", offer.unit().value())
            .param("by", offer.by().value())
            .param("now", Sql.time(now))
            .param("words", offer.words())
            .update();
  }

  void decide(GroupOffer offer, State state, PersonId by, Instant now, Optional<AdoptionId> next) {
    var _ =
        jdbc.sql(
                """
                update care.group_offer
                set state = :state, decided_by = :by, decided_at = :now, next = cast(:next as uuid)
                where id = :id
                """)
            .param("id", offer.id())
            .param("state", state.name())
            .param("by", by.value())
            .param("now", Sql.time(now))
            .param("next", next.map(AdoptionId::toString).orElse(null))
            .update();
  }

  /// What is to be done there; who does it the new group says itself.
  List<Duty> duties(AdoptionId adoption) {
    return jdbc.sql("select words from care.duty where adoption = :id order by position")
        .param("id", adoption.value())
        .query((row, _) -> new Duty(row.getString("words"), Optional.empty()))
        .list();
  }
}
