package org.chungtay.privacy.request;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Requests as stored, each change with its line of history.
@Repository
class RequestRows {
  static final String SELECT =
      """
      select r.id, r.year, r.number, r.person, coalesce(p.name, '') as name, r.unit,
             coalesce(u.name, '') as unit_name, r.kind, r.means, r.filed_by, r.vouched_by,
             r.received_at, r.words, r.field, r.value, r.third_party, r.reply_due, r.due, r.state,
             r.taken_by, r.replied_at, r.extended_at, r.extension_reason, r.carry_out_at, r.decided_at, r.answer, r.version
      from privacy.request r
      left join identity.v_person_name p on p.id = r.person
      left join organization.v_unit u on u.id = r.unit
      """;

  private final JdbcClient jdbc;

  RequestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A request that begins.
  record New(
      UUID id,
      PersonId person,
      Optional<UUID> unit,
      Kind kind,
      Request.Means means,
      PersonId filedBy,
      Optional<PersonId> vouchedBy,
      Instant at,
      String words,
      Request.@Nullable Field field,
      @Nullable String value,
      boolean thirdParty,
      Terms.Due due) {}

  /// Until the transaction ends nobody else is given a number, or asks beside this one.
  void oneAtATime(int year) {
    var _ =
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('privacy.request', :year))")
            .param("year", year)
            .query((_, _) -> true)
            .list();
  }

  /// False when the id is known.
  boolean store(New one, int year) {
    return jdbc.sql(
                """
                insert into privacy.request
                  (id, year, number, person, unit, kind, means, filed_by, vouched_by, received_at, words,
                   field, value, third_party, reply_due, due, state)
                select :id, :year, coalesce(max(number), 0) + 1, :person, :unit, :kind, :means, :by,
                       :voucher, :at, :words, :field, :value, :thirdParty, :replyDue, :due, 'RECEIVED'
                from privacy.request where year = :year
                on conflict (id) do nothing
                """)
            .param("id", one.id())
            .param("year", year)
            .param("person", one.person().value())
            .param("unit", one.unit().orElse(null), Types.OTHER)
            .param("kind", one.kind().name())
            .param("means", one.means().name())
            .param("by", one.filedBy().value())
            .param("voucher", one.vouchedBy().map(PersonId::value).orElse(null), Types.OTHER)
            .param("at", Sql.time(one.at()))
            .param("words", one.words())
            .param("field", one.field() == null ? null : one.field().name(), Types.VARCHAR)
            .param("value", one.value(), Types.VARCHAR)
            .param("thirdParty", one.thirdParty())
            .param("replyDue", one.due().reply())
            .param("due", one.due().answer())
            .update()
        == 1;
  }

  Optional<Request> find(UUID id) {
    return jdbc.sql(SELECT + "where r.id = :id")
        .param("id", id)
        .query(Sql.rows(Request.class))
        .optional();
  }

  /// Until the transaction ends nobody else decides on it.
  Optional<Request> hold(UUID id) {
    return jdbc.sql(SELECT + "where r.id = :id for update of r")
        .param("id", id)
        .query(Sql.rows(Request.class))
        .optional();
  }

  /// Of the person under all their records.
  List<Request> of(Collection<PersonId> records) {
    return jdbc.sql(SELECT + "where r.person = any(:records) order by r.received_at desc, r.id")
        .param("records", Sql.ids(records.stream().map(PersonId::value).toList()))
        .query(Sql.rows(Request.class))
        .list();
  }

  boolean erasureOpen(Collection<PersonId> records) {
    return of(records).stream().anyMatch(one -> one.kind() == Kind.ERASE && one.state().open());
  }

  void taken(UUID id, PersonId by, Instant now) {
    change("state = 'TAKEN', taken_by = :by, replied_at = coalesce(replied_at, :now)", id)
        .param("by", by.value())
        .param("now", Sql.time(now))
        .update();
  }

  void extended(UUID id, LocalDate due, String reason, Instant now) {
    change("due = :due, extended_at = :now, extension_reason = :reason", id)
        .param("due", due)
        .param("reason", reason)
        .param("now", Sql.time(now))
        .update();
  }

  /// Whoever asks for it is who they say they are; from now on it waits to be carried out.
  void confirmed(UUID id, PersonId by, Instant now, Instant carryOutAt) {
    change(
            """
            state = 'WAITING', confirmed_by = :by, replied_at = coalesce(replied_at, :now),
            carry_out_at = :carryOut
            """,
            id)
        .param("by", by.value())
        .param("now", Sql.time(now))
        .param("carryOut", Sql.time(carryOutAt))
        .update();
  }

  void decided(UUID id, State state, @Nullable UUID by, String answer, Instant now) {
    change(
            """
            state = :state, decided_by = :by, decided_at = :now, answer = :answer,
            replied_at = coalesce(replied_at, :now)
            """,
            id)
        .param("state", state.name())
        .param("by", by, Types.OTHER)
        .param("answer", answer)
        .param("now", Sql.time(now))
        .update();
  }

  void stopped(UUID id) {
    change("state = 'TAKEN', carry_out_at = null", id).update();
  }

  private JdbcClient.StatementSpec change(String what, UUID id) {
    return jdbc.sql("update privacy.request set version = version + 1, " + what + " where id = :id")
        .param("id", id);
  }

  void happened(UUID request, String kind, @Nullable UUID by, String words, Instant now) {
    var _ =
        jdbc.sql(
                """
                insert into privacy.step (request, seq, at, kind, by, words)
                select :request, coalesce(max(seq), 0) + 1, :now, :kind, :by, :words
                from privacy.step where request = :request
                """)
            .param("request", request)
            .param("kind", kind)
            .param("by", by, Types.OTHER)
            .param("words", words)
            .param("now", Sql.time(now))
            .update();
  }

  List<Happened> history(UUID request) {
    return jdbc.sql(
            """
            select s.at, s.kind, coalesce(p.name, '') as name, s.words
            from privacy.step s left join identity.v_person_name p on p.id = s.by
            where s.request = :request order by s.seq
            """)
        .param("request", request)
        .query(Sql.rows(Happened.class))
        .list();
  }

  List<UUID> erasuresDue(Instant now, int most) {
    return jdbc.sql(
            """
            select id from privacy.request
            where state = 'WAITING' and carry_out_at <= :now order by carry_out_at, id limit :most
            """)
        .param("now", Sql.time(now))
        .param("most", most)
        .query(Sql.rows(UUID.class))
        .list();
  }
}
