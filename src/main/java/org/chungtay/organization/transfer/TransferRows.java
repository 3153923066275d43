package org.chungtay.organization.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Transfers.Asking;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.transfer.Transfer.Answer;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Transfers as stored.
@Repository
class TransferRows {
  private static final int MOST_EXPORTED = 100_000;

  private static final String FROM =
      """
      from organization.transfer t
      join organization.unit f on f.id = t.from_unit
      join organization.unit o on o.id = t.to_unit
      left join organization.unit af on af.id = f.parent
      left join organization.unit ao on ao.id = o.parent
      left join identity.v_person p on p.id = t.person
      left join identity.v_person r on r.id = t.requested_by
      left join identity.v_person a on a.id = t.answered_by
      """;

  private static final String SELECT =
      """
      select t.id, t.side, t.from_unit, concat_ws(' · ', f.name, af.name) as from_name,
             t.to_unit, concat_ws(' · ', o.name, ao.name) as to_name,
             coalesce(p.name, t.asked_name, '') as name, t.membership, t.day, t.last_day, t.reason,
             t.requested_by, coalesce(r.name, '') as requested_by_name, t.requested_at, t.answer,
             t.answered_by, coalesce(a.name, '') as answered_by_name, t.answered_at, t.answer_reason
      """
          + FROM;

  /// The side that answers lies in the reader's units, and the reader did not ask.
  private static final String MINE_TO_ANSWER =
      """
      t.answer is null and t.requested_by <> :me
        and (:everywhere or (case t.side when 'SENDING' then o.covering else f.covering end) && :scopes)
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  TransferRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Transfer> find(UUID id) {
    return jdbc.sql(SELECT + "where t.id = :id")
        .param("id", id)
        .query(Sql.rows(Transfer.class))
        .optional();
  }

  /// Held until the transaction ends.
  Optional<Transfer> hold(UUID id) {
    var held =
        jdbc.sql("select id from organization.transfer where id = :id for update")
            .param("id", id)
            .query(Sql.rows(UUID.class))
            .optional();
    return held.flatMap(this::find);
  }

  /// False when the id is known.
  boolean store(Sending sending, Actor by) {
    return jdbc.sql(
                """
                insert into organization.transfer
                  (organization, id, side, from_unit, to_unit, person, membership, day, last_day,
                   reason, requested_by, requested_at)
                select m.organization, :id, 'SENDING', m.unit, :to, m.person, m.id, :day, :lastDay,
                       :reason, :by, :now
                from organization.membership m where m.id = :membership
                on conflict (organization, id) do nothing
                """)
            .param("id", sending.id())
            .param("membership", sending.membership())
            .param("to", sending.to().value())
            .param("day", sending.day())
            .param("lastDay", sending.lastDay().orElse(null), java.sql.Types.DATE)
            .param("reason", sending.reason())
            .param("by", by.person().value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  /// False when the id is known.
  boolean store(Asking asking, Actor by) {
    return jdbc.sql(
                """
                insert into organization.transfer
                  (organization, id, side, from_unit, to_unit, asked_name, day, last_day, reason,
                   requested_by, requested_at)
                select u.organization, :id, 'RECEIVING', u.id, :to, :name, :day, :lastDay, :reason,
                       :by, :now
                from organization.unit u where u.id = :from
                on conflict (organization, id) do nothing
                """)
            .param("id", asking.id())
            .param("from", asking.from().value())
            .param("to", asking.to().value())
            .param("name", asking.name())
            .param("day", asking.day())
            .param("lastDay", asking.lastDay().orElse(null), java.sql.Types.DATE)
            .param("reason", asking.reason())
            .param("by", by.person().value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  /// @param next the membership in the other unit, when it was accepted
  void answer(
      Transfer transfer,
      Answer answer,
      Actor by,
      String reason,
      @Nullable UUID membership,
      @Nullable UUID next) {
    jdbc.sql(
            """
            update organization.transfer t
            set answer = :answer, answered_by = :by, answered_at = :now, answer_reason = :reason,
                membership = coalesce(:membership, t.membership), next_membership = :next,
                person = coalesce(t.person, (
                  select m.person from organization.membership m where m.id = :membership))
            where t.id = :id
            """)
        .param("id", transfer.id())
        .param("answer", answer.name())
        .param("by", by.person().value())
        .param("now", Sql.time(clock.now()))
        .param("reason", reason)
        .param("membership", membership, java.sql.Types.OTHER)
        .param("next", next, java.sql.Types.OTHER)
        .update();
  }

  long waiting(TransferQuery query) {
    return about("select count(*) " + FROM + "where " + MINE_TO_ANSWER, query)
        .query(Sql.rows(Long.class))
        .single();
  }

  long count(TransferQuery query) {
    return about("select count(*) " + FROM + where(query), query)
        .query(Sql.rows(Long.class))
        .single();
  }

  List<Transfer> page(TransferQuery query) {
    return some(query, TransferQuery.PER_PAGE, query.page() * TransferQuery.PER_PAGE);
  }

  List<Transfer> whole(TransferQuery query) {
    return some(query, MOST_EXPORTED, 0);
  }

  private List<Transfer> some(TransferQuery query, int most, int skip) {
    var order = query.tab() == TransferQuery.Tab.DONE ? "t.answered_at desc" : "t.requested_at";
    return about(
            SELECT + where(query) + " order by " + order + ", t.id limit :most offset :skip", query)
        .param("most", most)
        .param("skip", skip)
        .query(Sql.rows(Transfer.class))
        .list();
  }

  private static String where(TransferQuery query) {
    var tab =
        switch (query.tab()) {
          case ANSWER -> MINE_TO_ANSWER;
          case WAITING -> "t.answer is null and not (" + MINE_TO_ANSWER + ")";
          case DONE -> "t.answer is not null";
        };
    return """
    where (:everywhere or f.covering && :scopes or o.covering && :scopes) and (%s)
      and ' ' || coalesce(p.folded_name, lower(t.asked_name)) like '%% ' || :name || '%%'
    """
        .formatted(tab);
  }

  private StatementSpec about(String sql, TransferQuery query) {
    var spec =
        jdbc.sql(sql)
            .param("me", query.reader())
            .param("everywhere", query.everywhere())
            .param("scopes", Sql.ids(query.scopes()));
    return sql.contains(":name") ? spec.param("name", Folded.of(query.typed())) : spec;
  }
}
